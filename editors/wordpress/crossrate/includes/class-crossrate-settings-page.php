<?php
/**
 * Settings > Crossrate.
 *
 * @package Crossrate
 */

defined( 'ABSPATH' ) || exit;

/**
 * The page on which an administrator names the service.
 */
final class Crossrate_Settings_Page {
	const PAGE          = 'crossrate';
	const CAPABILITY    = 'manage_options';
	const WAITS_SECONDS = 3;

	/**
	 * Hooks the page in.
	 */
	public function register() {
		add_action( 'admin_menu', array( $this, 'add_page' ) );
		add_action( 'admin_init', array( $this, 'register_settings' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( CROSSRATE_FILE ), array( $this, 'add_link' ) );
	}

	/**
	 * Adds the page to the menu.
	 */
	public function add_page() {
		add_options_page( 'Crossrate', 'Crossrate', self::CAPABILITY, self::PAGE, array( $this, 'render' ) );
	}

	/**
	 * Adds a link beside the plugin in the list of plugins.
	 *
	 * @param string[] $links Links that are there.
	 * @return string[] All links.
	 */
	public function add_link( $links ) {
		$link = sprintf( '<a href="%s">%s</a>', esc_url( self::url() ), esc_html__( 'Settings', 'crossrate' ) );
		return array_merge( array( $link ), $links );
	}

	/**
	 * Address of the page.
	 *
	 * @return string
	 */
	public static function url() {
		return admin_url( 'options-general.php?page=' . self::PAGE );
	}

	/**
	 * Registers the two options; WordPress checks capability and nonce before it stores them.
	 */
	public function register_settings() {
		register_setting(
			self::PAGE,
			Crossrate_Settings::OPTION,
			array(
				'type'              => 'object',
				'sanitize_callback' => array( $this, 'sanitize' ),
				'default'           => Crossrate_Settings::defaults(),
				'show_in_rest'      => false,
			)
		);
		register_setting(
			self::PAGE,
			Crossrate_Settings::KEY_OPTION,
			array(
				'type'              => 'string',
				'sanitize_callback' => array( $this, 'sanitize_key' ),
				'show_in_rest'      => false,
			)
		);
	}

	/**
	 * Judges what was entered; what is wrong stays as it was, and is said.
	 *
	 * @param mixed $entered What the form sent.
	 * @return array<string, string|bool> What is stored.
	 */
	public function sanitize( $entered ) {
		$entered  = is_array( $entered ) ? $entered : array();
		$settings = array_intersect_key( Crossrate_Settings::stored(), Crossrate_Settings::defaults() );

		if ( isset( $entered['url'] ) ) {
			$url = untrailingslashit( esc_url_raw( trim( $entered['url'] ), array( 'http', 'https' ) ) );
			if ( '' !== $url && wp_parse_url( $url, PHP_URL_HOST ) && ! wp_parse_url( $url, PHP_URL_QUERY ) ) {
				$settings['url'] = $url;
			} else {
				$this->complain( 'url', __( 'The address of the service must begin with http:// or https://, and name a host. It is unchanged.', 'crossrate' ) );
			}
		}
		if ( isset( $entered['region'] ) ) {
			$region = strtoupper( trim( $entered['region'] ) );
			if ( preg_match( '/^([A-Z]{2})?$/', $region ) ) {
				$settings['region'] = $region;
			} else {
				$this->complain( 'region', __( 'The home of the newsroom must be a code of two letters, such as HK. It is unchanged.', 'crossrate' ) );
			}
		}
		if ( isset( $entered['to'] ) ) {
			$to = strtoupper( implode( ',', preg_split( '/[\s,]+/', $entered['to'], -1, PREG_SPLIT_NO_EMPTY ) ) );
			if ( preg_match( '/^([A-Z]{3}(,[A-Z]{3})*)?$/', $to ) ) {
				$settings['to'] = $to;
			} else {
				$this->complain( 'to', __( 'Currencies must be codes of three letters with commas between them, such as USD,HKD. They are unchanged.', 'crossrate' ) );
			}
		}
		if ( isset( $entered['style'] ) ) {
			$style = trim( $entered['style'] );
			if ( preg_match( '/^[a-z0-9-]*$/', $style ) ) {
				$settings['style'] = $style;
			} else {
				$this->complain( 'style', __( 'The house style must be the key of a style. It is unchanged.', 'crossrate' ) );
			}
		}
		$settings['lock'] = ! empty( $entered['lock'] );
		return $settings;
	}

	/**
	 * The field for the key is sent empty when the key is to stay.
	 *
	 * @param mixed $entered What the form sent.
	 * @return string What is stored.
	 */
	public function sanitize_key( $entered ) {
		$stored = (string) get_option( Crossrate_Settings::KEY_OPTION, '' );
		// phpcs:ignore WordPress.Security.NonceVerification.Missing -- options.php has verified the nonce before it asks here.
		if ( ! empty( $_POST['crossrate_forget_key'] ) ) {
			return '';
		}
		$key = is_string( $entered ) ? trim( $entered ) : '';
		if ( '' === $key ) {
			return $stored;
		}
		if ( preg_match( '/[^\x21-\x7e]/', $key ) ) {
			$this->complain( 'key', __( 'The key has characters that no key has. It is unchanged.', 'crossrate' ) );
			return $stored;
		}
		return $key;
	}

	/**
	 * Shows a complaint after saving.
	 *
	 * @param string $field   Field.
	 * @param string $message A sentence.
	 */
	private function complain( $field, $message ) {
		add_settings_error( Crossrate_Settings::OPTION, 'crossrate_' . $field, $message );
	}

	/**
	 * Writes the page.
	 */
	public function render() {
		if ( ! current_user_can( self::CAPABILITY ) ) {
			return;
		}
		$settings = Crossrate_Settings::all();
		$styles   = Crossrate_Service::get( '/v1/styles', self::WAITS_SECONDS );
		?>
		<div class="wrap">
			<h1>Crossrate</h1>
			<?php $this->render_state( $styles ); ?>
			<form action="options.php" method="post">
				<?php settings_fields( self::PAGE ); ?>
				<table class="form-table" role="presentation">
					<?php
					$this->render_field( 'url', __( 'Address of the service', 'crossrate' ), $settings['url'], __( 'As this server reaches it. Readers and writers need no access to it.', 'crossrate' ), Crossrate_Settings::is_url_constant() );
					$this->render_key();
					$this->render_field( 'region', __( 'Home of the newsroom', 'crossrate' ), $settings['region'], __( 'Such as HK: decides what $ and 元 mean where the post does not.', 'crossrate' ) );
					$this->render_style( $settings['style'], $styles );
					$this->render_field( 'to', __( 'Currencies to convert to', 'crossrate' ), $settings['to'], __( 'Such as USD,HKD. Default: those of the house style.', 'crossrate' ) );
					?>
					<tr>
						<th scope="row"><?php esc_html_e( 'Publishing', 'crossrate' ); ?></th>
						<td>
							<label>
								<input type="checkbox" name="<?php echo esc_attr( Crossrate_Settings::OPTION ); ?>[lock]" value="1" <?php checked( $settings['lock'] ); ?> />
								<?php esc_html_e( 'A post with errors cannot be published or updated until each is corrected or marked as reviewed', 'crossrate' ); ?>
							</label>
							<p class="description"><?php esc_html_e( 'Drafts can always be saved. While the service is away, posts can be published.', 'crossrate' ); ?></p>
						</td>
					</tr>
				</table>
				<?php submit_button(); ?>
			</form>
		</div>
		<?php
	}

	/**
	 * Says whether the service answers.
	 *
	 * @param array|object|WP_Error $styles Answer of the service.
	 */
	private function render_state( $styles ) {
		if ( is_wp_error( $styles ) ) {
			printf( '<div class="notice notice-error inline"><p>%s</p></div>', esc_html( $styles->get_error_message() ) );
		} else {
			printf( '<div class="notice notice-success inline"><p>%s</p></div>', esc_html__( 'The service answers.', 'crossrate' ) );
		}
	}

	/**
	 * Writes a field for text.
	 *
	 * @param string $name        Name of the setting.
	 * @param string $label       Label.
	 * @param string $value       Value.
	 * @param string $description What it does.
	 * @param bool   $fixed       Whether wp-config.php sets it.
	 */
	private function render_field( $name, $label, $value, $description, $fixed = false ) {
		printf(
			'<tr><th scope="row"><label for="crossrate-%1$s">%2$s</label></th><td><input id="crossrate-%1$s" class="regular-text" type="text" name="%3$s[%1$s]" value="%4$s"%5$s /><p class="description">%6$s</p></td></tr>',
			esc_attr( $name ),
			esc_html( $label ),
			esc_attr( Crossrate_Settings::OPTION ),
			esc_attr( $value ),
			disabled( $fixed, true, false ),
			esc_html( $fixed ? __( 'Set in wp-config.php.', 'crossrate' ) : $description )
		);
	}

	/**
	 * Writes the field for the key, always empty: a stored key does not leave the server.
	 */
	private function render_key() {
		$fixed  = Crossrate_Settings::is_key_constant();
		$stored = '' !== Crossrate_Settings::key();
		?>
		<tr>
			<th scope="row"><label for="crossrate-key"><?php esc_html_e( 'Key', 'crossrate' ); ?></label></th>
			<td>
				<input id="crossrate-key" class="regular-text" type="password" autocomplete="new-password" name="<?php echo esc_attr( Crossrate_Settings::KEY_OPTION ); ?>" value="" placeholder="<?php echo $stored ? esc_attr__( 'A key is stored', 'crossrate' ) : ''; ?>"<?php disabled( $fixed ); ?> />
				<p class="description">
					<?php $fixed ? esc_html_e( 'Set in wp-config.php.', 'crossrate' ) : esc_html_e( 'Only where the service requires one. Leave it empty to keep the one that is stored.', 'crossrate' ); ?>
				</p>
				<?php if ( $stored && ! $fixed ) : ?>
					<label><input type="checkbox" name="crossrate_forget_key" value="1" /> <?php esc_html_e( 'Remove the stored key', 'crossrate' ); ?></label>
				<?php endif; ?>
			</td>
		</tr>
		<?php
	}

	/**
	 * Writes the choice of house styles that the service has; while it is away, a field for the key of one.
	 *
	 * @param string                $chosen Key of the style that is set.
	 * @param array|object|WP_Error $styles Answer of the service.
	 */
	private function render_style( $chosen, $styles ) {
		$label = __( 'House style', 'crossrate' );
		if ( ! is_array( $styles ) ) {
			$this->render_field( 'style', $label, $chosen, __( 'Key of the house style in which conversions are written.', 'crossrate' ) );
			return;
		}
		printf(
			'<tr><th scope="row"><label for="crossrate-style">%s</label></th><td><select id="crossrate-style" name="%s[style]">',
			esc_html( $label ),
			esc_attr( Crossrate_Settings::OPTION )
		);
		printf( '<option value="">%s</option>', esc_html__( 'Default of the service', 'crossrate' ) );
		foreach ( $styles as $style ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $style->key ), selected( $chosen, $style->key, false ), esc_html( $style->name ) );
		}
		echo '</select></td></tr>';
	}
}
