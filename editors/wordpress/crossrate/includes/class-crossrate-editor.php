<?php
/**
 * What the plugin adds to the block editor.
 *
 * @package Crossrate
 */

defined( 'ABSPATH' ) || exit;

/**
 * Loads the scripts, which need no build, and the styles.
 */
final class Crossrate_Editor {
	/**
	 * Hooks the scripts in.
	 */
	public function register() {
		add_action( 'enqueue_block_editor_assets', array( $this, 'enqueue_scripts' ) );
		// Unlike the other, this action also reaches the frame in which the editor shows the blocks.
		add_action( 'enqueue_block_assets', array( $this, 'enqueue_styles' ) );
	}

	/**
	 * Loads the scripts where a post is edited; the editors of sites and widgets have no post.
	 */
	public function enqueue_scripts() {
		$screen = get_current_screen();
		if ( ! $screen || 'post' !== $screen->base ) {
			return;
		}
		$this->enqueue( 'text', array( 'wp-blocks', 'wp-rich-text' ) );
		$this->enqueue( 'store', array( 'wp-api-fetch', 'wp-data', 'wp-block-editor', 'wp-editor', 'wp-notices', 'wp-i18n', 'crossrate-text' ) );
		$this->enqueue( 'editor', array( 'wp-plugins', 'wp-edit-post', 'wp-components', 'wp-compose', 'wp-element', 'wp-hooks', 'crossrate-store' ) );
		// The words of all scripts are set with the first that has some.
		wp_set_script_translations( 'crossrate-store', 'crossrate', plugin_dir_path( CROSSRATE_FILE ) . 'languages' );
		wp_add_inline_script(
			'crossrate-store',
			'window.crossrate.settings = ' . wp_json_encode( array( 'lock' => (bool) Crossrate_Settings::all()['lock'] ) ) . ';',
			'before'
		);
	}

	/**
	 * Loads the styles, in the editor only.
	 */
	public function enqueue_styles() {
		if ( is_admin() ) {
			wp_enqueue_style( 'crossrate-editor', plugins_url( 'assets/editor.css', CROSSRATE_FILE ), array(), CROSSRATE_VERSION );
		}
	}

	/**
	 * Loads a script of the folder assets.
	 *
	 * @param string   $name         Name of the file, without its ending.
	 * @param string[] $dependencies Handles of the scripts before it.
	 */
	private function enqueue( $name, $dependencies ) {
		wp_enqueue_script( 'crossrate-' . $name, plugins_url( "assets/$name.js", CROSSRATE_FILE ), $dependencies, CROSSRATE_VERSION, true );
	}
}
