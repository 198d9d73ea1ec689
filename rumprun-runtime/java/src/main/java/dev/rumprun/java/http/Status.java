// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.http;

/** Status codes of HTTP. */
public final class Status {

    static final int BAD_REQUEST = 400;
    static final int NOT_FOUND = 404;
    static final int HEAD_TOO_LARGE = 431;
    static final int NOT_IMPLEMENTED = 501;

    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;
    private static final int OK = 200;

    private Status() {
    }

    /** The line that a response begins with. */
    public static String line(int code) {
        return "HTTP/1.1 " + code + " " + reason(code) + "\r\n";
    }

    /** Whether a response of this kind has no body, and does not tell of one. */
    static boolean hasNoBody(int code) {
        return code < OK || code == NO_CONTENT || code == NOT_MODIFIED;
    }

    static String reason(int code) {
        return switch (code) {
            case 100 -> "Continue";
            case 101 -> "Switching Protocols";
            case OK -> "OK";
            case 201 -> "Created";
            case 202 -> "Accepted";
            case 203 -> "Non-Authoritative Information";
            case NO_CONTENT -> "No Content";
            case 205 -> "Reset Content";
            case 206 -> "Partial Content";
            case 300 -> "Multiple Choices";
            case 301 -> "Moved Permanently";
            case 302 -> "Temporary Redirect";
            case 303 -> "See Other";
            case NOT_MODIFIED -> "Not Modified";
            case 305 -> "Use Proxy";
            case BAD_REQUEST -> "Bad Request";
            case 401 -> "Unauthorized";
            case 402 -> "Payment Required";
            case 403 -> "Forbidden";
            case NOT_FOUND -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 406 -> "Not Acceptable";
            case 407 -> "Proxy Authentication Required";
            case 408 -> "Request Time-Out";
            case 409 -> "Conflict";
            case 410 -> "Gone";
            case 411 -> "Length Required";
            case 412 -> "Precondition Failed";
            case 413 -> "Request Entity Too Large";
            case 414 -> "Request-URI Too Large";
            case 415 -> "Unsupported Media Type";
            case HEAD_TOO_LARGE -> "Request Header Fields Too Large";
            case 500 -> "Internal Server Error";
            case NOT_IMPLEMENTED -> "Not Implemented";
            case 502 -> "Bad Gateway";
            case 503 -> "Service Unavailable";
            case 504 -> "Gateway Timeout";
            case 505 -> "HTTP Version Not Supported";
            default -> "";
        };
    }
}
