<?php
/**
 * Plugin Name:       Crossrate
 * Description:       Checks the money figures of a post while it is written, corrects and converts them, and can keep a post with errors from being published.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       crossrate
 * Domain Path:       /languages
 *
 * @package Crossrate
 */

defined( 'ABSPATH' ) || exit;

define( 'CROSSRATE_VERSION', '0.1.0' );
define( 'CROSSRATE_FILE', __FILE__ );

require_once __DIR__ . '/includes/class-crossrate-settings.php';
require_once __DIR__ . '/includes/class-crossrate-service.php';
require_once __DIR__ . '/includes/class-crossrate-settings-page.php';
require_once __DIR__ . '/includes/class-crossrate-routes.php';
require_once __DIR__ . '/includes/class-crossrate-editor.php';

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'crossrate', false, dirname( plugin_basename( CROSSRATE_FILE ) ) . '/languages' );
	}
);

( new Crossrate_Settings_Page() )->register();
( new Crossrate_Routes() )->register();
( new Crossrate_Editor() )->register();
