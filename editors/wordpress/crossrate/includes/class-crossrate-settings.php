<?php
/**
 * What the plugin knows about the service and the newsroom.
 *
 * @package Crossrate
 */

defined( 'ABSPATH' ) || exit;

/**
 * Reads the settings. The constants CROSSRATE_URL and CROSSRATE_API_KEY of wp-config.php come before what is stored.
 */
final class Crossrate_Settings {
	const OPTION     = 'crossrate_settings';
	const KEY_OPTION = 'crossrate_key';

	/**
	 * What holds until something is stored.
	 *
	 * @return array<string, string|bool>
	 */
	public static function defaults() {
		return array(
			'url'    => 'http://127.0.0.1:8080',
			'region' => '',
			'style'  => '',
			'to'     => '',
			'lock'   => false,
		);
	}

	/**
	 * What is stored, without the key.
	 *
	 * @return array<string, string|bool>
	 */
	public static function stored() {
		$stored = get_option( self::OPTION );
		return array_merge( self::defaults(), is_array( $stored ) ? $stored : array() );
	}

	/**
	 * All settings that hold, without the key.
	 *
	 * @return array<string, string|bool>
	 */
	public static function all() {
		$settings = self::stored();
		if ( self::is_url_constant() ) {
			$settings['url'] = untrailingslashit( CROSSRATE_URL );
		}
		return $settings;
	}

	/**
	 * The key of the service; empty when it requires none. It is sent by the server alone.
	 *
	 * @return string
	 */
	public static function key() {
		return self::is_key_constant() ? CROSSRATE_API_KEY : (string) get_option( self::KEY_OPTION, '' );
	}

	/**
	 * Does wp-config.php set the address?
	 *
	 * @return bool
	 */
	public static function is_url_constant() {
		return defined( 'CROSSRATE_URL' );
	}

	/**
	 * Does wp-config.php set the key?
	 *
	 * @return bool
	 */
	public static function is_key_constant() {
		return defined( 'CROSSRATE_API_KEY' );
	}

	/**
	 * The options of a request that follow from the settings: what is left empty is not sent.
	 *
	 * @param string[] $names Which of region, style and to.
	 * @return array<string, string|string[]>
	 */
	public static function request_options( $names ) {
		$settings = self::all();
		$options  = array();
		foreach ( $names as $name ) {
			if ( '' !== $settings[ $name ] ) {
				$options[ $name ] = 'to' === $name ? explode( ',', $settings['to'] ) : $settings[ $name ];
			}
		}
		return $options;
	}
}
