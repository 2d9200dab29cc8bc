<?php
/**
 * The routes that the editor calls: /wp-json/crossrate/v1/check and /annotate.
 *
 * @package Crossrate
 */

defined( 'ABSPATH' ) || exit;

/**
 * Passes the text of a post on to the service, for those who may edit the post.
 *
 * WordPress takes a cookie for a login only with the nonce of the REST API (header X-WP-Nonce): a request of another site
 * in the browser of an editor is one of nobody, and refused.
 */
final class Crossrate_Routes {
	const NAMESPACE_V1 = 'crossrate/v1';

	/**
	 * Post meta with the findings that have been reviewed.
	 */
	const REVIEWED = 'crossrate_reviewed';

	/**
	 * Hooks the routes in.
	 */
	public function register() {
		add_action( 'rest_api_init', array( $this, 'register_routes' ) );
		// After the post types of others, which are registered at 10.
		add_action( 'init', array( $this, 'register_meta' ), 20 );
	}

	/**
	 * Registers the routes.
	 */
	public function register_routes() {
		$args = array(
			'post' => array(
				'type'     => 'integer',
				'required' => true,
			),
			'text' => array(
				'type'      => 'string',
				'required'  => true,
				'minLength' => 1,
			),
			'date' => array(
				'type'     => 'string',
				'pattern'  => '^\d{4}-\d{2}-\d{2}$',
				'required' => true,
			),
		);
		register_rest_route(
			self::NAMESPACE_V1,
			'/check',
			array(
				'methods'             => WP_REST_Server::CREATABLE,
				'callback'            => array( $this, 'check' ),
				'permission_callback' => array( $this, 'may_edit' ),
				'args'                => $args + array( 'reviewed' => self::reviewed_schema() ),
			)
		);
		register_rest_route(
			self::NAMESPACE_V1,
			'/annotate',
			array(
				'methods'             => WP_REST_Server::CREATABLE,
				'callback'            => array( $this, 'annotate' ),
				'permission_callback' => array( $this, 'may_edit' ),
				'args'                => $args,
			)
		);
	}

	/**
	 * What is stored with a post about a finding that has been reviewed: its rule, and the words at which it stood.
	 *
	 * @return array Schema.
	 */
	private static function reviewed_schema() {
		$text = array(
			'type'      => 'string',
			'minLength' => 1,
			'maxLength' => 1000,
		);
		return array(
			'type'     => 'array',
			'maxItems' => 100,
			'items'    => array(
				'type'                 => 'object',
				'properties'           => array(
					'exact' => $text,
					'rule'  => $text,
				),
				'additionalProperties' => false,
			),
		);
	}

	/**
	 * Registers the reviewed findings of a post, which are saved with it.
	 */
	public function register_meta() {
		foreach ( get_post_types_by_support( array( 'editor', 'custom-fields' ) ) as $type ) {
			register_post_meta(
				$type,
				self::REVIEWED,
				array(
					'type'              => 'array',
					'single'            => true,
					'default'           => array(),
					'show_in_rest'      => array( 'schema' => self::reviewed_schema() ),
					'revisions_enabled' => post_type_supports( $type, 'revisions' ),
					'auth_callback'     => static function ( $allowed, $key, $post_id ) {
						return current_user_can( 'edit_post', $post_id );
					},
				)
			);
		}
	}

	/**
	 * Only who may edit the post may have its text checked.
	 *
	 * @param WP_REST_Request $request Request.
	 * @return true|WP_Error
	 */
	public function may_edit( $request ) {
		if ( get_post( $request['post'] ) && current_user_can( 'edit_post', $request['post'] ) ) {
			return true;
		}
		return new WP_Error(
			'crossrate_forbidden',
			__( 'You may not edit this post.', 'crossrate' ),
			array( 'status' => rest_authorization_required_code() )
		);
	}

	/**
	 * The findings of a text.
	 *
	 * @param WP_REST_Request $request Request.
	 * @return array|WP_Error
	 */
	public function check( $request ) {
		$body = $this->text_of( $request ) + Crossrate_Settings::request_options( array( 'region' ) );
		if ( ! empty( $request['reviewed'] ) ) {
			$body['dismiss'] = $request['reviewed'];
		}
		$answer = Crossrate_Service::post( '/v1/check', $body );
		return is_wp_error( $answer ) ? $answer : array( 'findings' => $answer->findings );
	}

	/**
	 * The conversions that could be put into a text.
	 *
	 * @param WP_REST_Request $request Request.
	 * @return array|WP_Error
	 */
	public function annotate( $request ) {
		$body   = $this->text_of( $request ) + Crossrate_Settings::request_options( array( 'region', 'style', 'to' ) );
		$answer = Crossrate_Service::post( '/v1/annotate', $body );
		if ( is_wp_error( $answer ) ) {
			return $answer;
		}
		$figures = array();
		foreach ( $answer->figures as $figure ) {
			if ( isset( $figure->edit ) ) {
				$figures[] = array(
					'text' => wp_strip_all_tags( $figure->text ),
					'edit' => $figure->edit,
				);
			}
		}
		return array( 'figures' => $figures );
	}

	/**
	 * What both requests to the service say about the text.
	 *
	 * @param WP_REST_Request $request Request.
	 * @return array<string, string>
	 */
	private function text_of( $request ) {
		return array(
			'text'      => $request['text'],
			'mediaType' => 'text/html',
			'date'      => $request['date'],
		);
	}
}
