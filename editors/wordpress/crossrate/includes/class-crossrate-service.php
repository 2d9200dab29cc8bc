<?php
/**
 * Requests to the service, which only the server makes: neither its address nor its key is in a page.
 *
 * @package Crossrate
 */

defined( 'ABSPATH' ) || exit;

/**
 * The service, over HTTP.
 */
final class Crossrate_Service {
	const TIMEOUT_SECONDS = 15;

	/**
	 * Posts JSON.
	 *
	 * @param string $path Path, e.g. /v1/check.
	 * @param array  $body What is sent.
	 * @return object|WP_Error The answer; objects stay objects, so that it can be sent on as it came.
	 */
	public static function post( $path, $body ) {
		return self::request(
			$path,
			array(
				'method'  => 'POST',
				'headers' => array( 'Content-Type' => 'application/json' ),
				'body'    => wp_json_encode( $body ),
				'timeout' => self::TIMEOUT_SECONDS,
			)
		);
	}

	/**
	 * Gets JSON.
	 *
	 * @param string $path    Path, e.g. /v1/styles.
	 * @param int    $timeout Seconds after which the page that waits for it goes on without.
	 * @return object|array|WP_Error The answer.
	 */
	public static function get( $path, $timeout ) {
		return self::request(
			$path,
			array(
				'method'  => 'GET',
				'headers' => array(),
				'timeout' => $timeout,
			)
		);
	}

	/**
	 * Sends a request with the key. Redirections are not followed: the key would go with them.
	 *
	 * @param string $path    Path.
	 * @param array  $request Arguments of wp_remote_request().
	 * @return object|array|WP_Error The answer.
	 */
	private static function request( $path, $request ) {
		$key                          = Crossrate_Settings::key();
		$request['headers']['Accept'] = 'application/json';
		$request['redirection']       = 0;
		if ( '' !== $key ) {
			$request['headers']['Authorization'] = 'Bearer ' . $key;
		}
		$response = wp_remote_request( Crossrate_Settings::all()['url'] . $path, $request );
		if ( is_wp_error( $response ) ) {
			return new WP_Error(
				'crossrate_unreachable',
				/* translators: %s: what the network says */
				sprintf( __( 'The service cannot be reached: %s', 'crossrate' ), $response->get_error_message() ),
				array( 'status' => 502 )
			);
		}
		$answer = json_decode( wp_remote_retrieve_body( $response ) );
		$status = wp_remote_retrieve_response_code( $response );
		if ( 200 === $status && null !== $answer ) {
			return $answer;
		}
		return new WP_Error( 'crossrate_refused', self::refusal( $status, $answer ), array( 'status' => 502 ) );
	}

	/**
	 * Why the service did not do what was asked.
	 *
	 * @param int         $status Status of the response.
	 * @param object|null $answer Body of the response, when it is JSON.
	 * @return string A sentence.
	 */
	private static function refusal( $status, $answer ) {
		if ( 401 === $status || 403 === $status ) {
			return __( 'The service does not accept the key of this site.', 'crossrate' );
		}
		if ( is_object( $answer ) && isset( $answer->detail ) && is_string( $answer->detail ) ) {
			/* translators: %s: a sentence of the service */
			return sprintf( __( 'The service refuses: %s', 'crossrate' ), $answer->detail );
		}
		/* translators: %d: a status code of HTTP */
		return sprintf( __( 'At the address of the service, something else answers (status %d).', 'crossrate' ), $status );
	}
}
