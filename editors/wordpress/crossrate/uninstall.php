<?php
/**
 * Removes what the plugin has stored, but for the reviewed findings, which belong to their posts.
 *
 * @package Crossrate
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'crossrate_settings' );
delete_option( 'crossrate_key' );
