/* SPDX-License-Identifier: Apache-2.0 */
#include "json.h"
#include "kernel.h"

void json_start(struct json *json, char *text)
{
    *json = (struct json){text, 0};
}

static bool is_hex(char c)
{
    return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'f');
}

/* The length of the escape sequence after a backslash, 0 if it is not a legal one. */
static int escape_length(const char *text)
{
    if (*text == 'u') {
        for (int i = 1; i <= 4; i++)
            if (!is_hex(text[i]))
                return 0;
        return 5;
    }
    return *text && strchr("\"\\/bfnrt", *text) ? 1 : 0;
}

static struct json_token read_string(struct json *json)
{
    char *start = json->next, *at = start;

    for (; *at != '"'; at++) {
        if (!*at)
            return (struct json_token){JSON_ERROR, "a string does not end"};
        if (*at == '\\') {
            int length = escape_length(at + 1);
            if (!length)
                return (struct json_token){JSON_ERROR, "a backslash before a wrong character"};
            at += length;
        }
    }
    *at = '\0';
    json->next = at + 1;
    return (struct json_token){JSON_STRING, start};
}

static struct json_token read_primitive(struct json *json)
{
    char *start = json->next;

    while (*json->next && !strchr(" \t\r\n,:\"{}[]", *json->next))
        json->next++;
    json->held = *json->next;
    *json->next = '\0';
    return (struct json_token){JSON_PRIMITIVE, start};
}

struct json_token json_next(struct json *json)
{
    if (json->held) {
        *json->next = json->held;
        json->held = 0;
    }
    while (*json->next && strchr(" \t\r\n,:", *json->next))
        json->next++;
    switch (*json->next) {
    case '\0':
        return (struct json_token){JSON_END, ""};
    case '{':
        json->next++;
        return (struct json_token){JSON_OBJECT, "{"};
    case '}':
        json->next++;
        return (struct json_token){JSON_OBJECT_END, "}"};
    case '[':
        json->next++;
        return (struct json_token){JSON_ARRAY, "["};
    case ']':
        json->next++;
        return (struct json_token){JSON_ARRAY_END, "]"};
    case '"':
        json->next++;
        return read_string(json);
    default:
        return read_primitive(json);
    }
}
