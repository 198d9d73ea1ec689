/* SPDX-License-Identifier: Apache-2.0 */
#ifndef JSON_H
#define JSON_H

/*
 * Reads JSON as loosely as Rumprun's guest does: commas and colons only separate, and strings
 * keep their escapes, which are checked but not replaced. Works inside the text it is given.
 */
enum json_type {
    JSON_END,
    JSON_STRING,
    JSON_PRIMITIVE, /* numbers, true, false, null, and every other bare word */
    JSON_OBJECT,
    JSON_OBJECT_END,
    JSON_ARRAY,
    JSON_ARRAY_END,
    JSON_ERROR,
};

struct json_token {
    enum json_type type;
    char *text; /* of a string or primitive; of an error: what is wrong */
};

struct json {
    char *next;
    char held; /* the byte that a primitive's terminating NUL replaced, or 0 */
};

void json_start(struct json *json, char *text);
struct json_token json_next(struct json *json);

#endif
