<?php
/**
 * Readies a site for the tests: the plugin, the people and the post of the JSON in argument 1. Prints what the tests need.
 */
define( 'WP_ADMIN', true );
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

$failed = activate_plugin( 'crossrate/crossrate.php' );
if ( is_wp_error( $failed ) ) {
	fwrite( STDERR, $failed->get_error_message() );
	exit( 1 );
}
// Nobody is asked whether the address of the administrator is right.
update_option( 'admin_email_lifespan', PHP_INT_MAX );
wp_set_password( 'password', 1 );
$author = wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => 'password',
		'role'       => 'author',
	)
);
foreach ( array( 'zh_CN', 'zh_HK', 'zh_TW' ) as $locale ) {
	wp_insert_user(
		array(
			'user_login' => $locale,
			'user_pass'  => 'password',
			'role'       => 'administrator',
			'locale'     => $locale,
		)
	);
}
$posts = array();
foreach ( json_decode( $argv[1], true ) as $name => $post ) {
	$posts[ $name ] = wp_insert_post( wp_slash( $post + array( 'post_author' => 1 ) ), true );
}
echo wp_json_encode( array( 'version' => get_bloginfo( 'version' ), 'author' => $author, 'posts' => $posts ) );
