/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The configuration, with Rumprun's keys and habits: entries count in the order in which they
 * appear, repeated keys make lists, every value is a string. What is wrong ends the boot with a
 * line that says so.
 */
#include <stdarg.h>

#include "format.h"
#include "json.h"
#include "kernel.h"

#define MAX_WORDS 512
#define MAX_ENV 128

static char *words[MAX_WORDS]; /* the argv arrays, one after the other, each with its NULL */
static unsigned word_count;
static char *env[MAX_ENV + 1];
static unsigned env_count;
static struct json json;

struct config config = {.hostname = "rumprun", .env = env};

__attribute__((format(printf, 1, 2))) static _Noreturn void fail(const char *format, ...)
{
    char text[160];
    va_list arguments;

    va_start(arguments, format);
    format_arguments(text, sizeof(text), format, arguments);
    va_end(arguments);
    say("config: %s", text);
    bootstrap_failed();
}

static struct json_token next(void)
{
    struct json_token token = json_next(&json);

    if (token.type == JSON_ERROR)
        fail("%s", token.text);
    if (token.type == JSON_END)
        fail("the text ends too early");
    return token;
}

static char *next_string(const char *key)
{
    struct json_token token = next();

    if (token.type != JSON_STRING)
        fail("\"%s\" needs a string, there is %s", key, token.text);
    return token.text;
}

static void expect(enum json_type type, const char *key, const char *what)
{
    struct json_token token = next();

    if (token.type != type)
        fail("\"%s\" needs %s, there is %s", key, what, token.text);
}

static void add_word(char *word)
{
    if (word_count == MAX_WORDS)
        fail("there are too many arguments, the limit is %d words in all", MAX_WORDS - 1);
    words[word_count++] = word;
}

/* Ends the argv that begins with the word. Entries beyond the last possible program are ignored. */
static void add_run(unsigned first_word, bool for_all)
{
    add_word(NULL);
    if (config.run_count < MAX_PROGRAMS)
        config.runs[config.run_count++] = (struct run){&words[first_word], for_all};
}

/* Takes a word, as cmdline writes it, out of the text and moves *text behind it. */
static char *split_word(char **text)
{
    char *start = *text, *from = start, *to = start;
    bool quoted = false;

    for (; *from && (quoted || *from != ' '); from++) {
        if (*from == '\'') {
            quoted = !quoted;
            continue;
        }
        if (*from == '\\' && from[1])
            from++;
        *to++ = *from;
    }
    if (quoted)
        fail("a quotation mark (') in \"cmdline\" is not closed");
    *text = *from ? from + 1 : from;
    *to = '\0';
    return start;
}

static void read_cmdline(void)
{
    char *text = next_string("cmdline");
    unsigned first = word_count;

    for (;;) {
        while (*text == ' ')
            text++;
        if (!*text)
            break;
        add_word(split_word(&text));
    }
    if (word_count == first)
        fail("\"cmdline\" names no program");
    add_run(first, true);
}

static void read_argv(void)
{
    struct json_token token;

    expect(JSON_ARRAY, "argv", "an array of strings");
    while ((token = next()).type != JSON_ARRAY_END) {
        if (token.type != JSON_STRING)
            fail("\"argv\" needs strings, there is %s", token.text);
        add_word(token.text);
    }
}

static void check_runmode(const char *mode)
{
    if (strcmp(mode, "&") == 0 || strcmp(mode, "|") == 0)
        fail("runmode \"%s\": the starter runs programs one after another only", mode);
    fail("runmode \"%s\" is unknown", mode);
}

/* One {"bin": ..., "argv": [...]}; its { has been read. */
static void read_rc_entry(void)
{
    struct json_token token;
    unsigned first = word_count;
    bool have_bin = false, have_argv = false;

    add_word(NULL); /* bin may come after argv */
    while ((token = next()).type != JSON_OBJECT_END) {
        if (token.type != JSON_STRING)
            fail("a key in \"rc\" must be a string, there is %s", token.text);
        if (strcmp(token.text, "bin") == 0) {
            words[first] = next_string("bin");
            have_bin = true;
        } else if (strcmp(token.text, "argv") == 0) {
            if (have_argv)
                fail("an entry of \"rc\" has two \"argv\"");
            read_argv();
            have_argv = true;
        } else if (strcmp(token.text, "runmode") == 0) {
            check_runmode(next_string("runmode"));
        } else {
            fail("\"%s\" is unknown in \"rc\"", token.text);
        }
    }
    if (!have_bin || !have_argv)
        fail("an entry of \"rc\" has no \"%s\"", have_bin ? "argv" : "bin");
    add_run(first, false);
}

static void read_rc(const char *key)
{
    struct json_token token;

    expect(JSON_ARRAY, key, "an array of objects");
    while ((token = next()).type != JSON_ARRAY_END) {
        if (token.type != JSON_OBJECT)
            fail("\"%s\" needs objects, there is %s", key, token.text);
        read_rc_entry();
    }
}

static void read_env(void)
{
    char *text = next_string("env");

    if (!strchr(text, '=') || *text == '=')
        fail("\"env\" needs NAME=value, there is \"%s\"", text);
    if (env_count == MAX_ENV)
        fail("there are too many \"env\" entries, the limit is %d", MAX_ENV);
    env[env_count++] = text;
}

static void read_entry(const char *key)
{
    if (strcmp(key, "cmdline") == 0)
        read_cmdline();
    else if (strcmp(key, "rc") == 0 || strcmp(key, "rc_TESTING") == 0)
        read_rc(key);
    else if (strcmp(key, "env") == 0)
        read_env();
    else if (strcmp(key, "hostname") == 0)
        config.hostname = next_string(key);
    else if (strcmp(key, "net") == 0)
        fail("\"net\": the starter has no network; programs that need one need Rumprun");
    else if (strcmp(key, "blk") == 0)
        fail("\"blk\": the starter has no disks; programs that need them need Rumprun");
    else
        fail("\"%s\" is unknown", key);
}

/* Without a text, as Rumprun: every program is started as "rumprun". */
void config_read(char *text)
{
    int depth = 0;

    if (!text) {
        add_word("rumprun");
        add_run(0, true);
        return;
    }
    json_start(&json, text);
    do {
        struct json_token token = next();
        if (token.type == JSON_OBJECT)
            depth++; /* objects in objects are as if they were not there */
        else if (token.type == JSON_OBJECT_END)
            depth--;
        else if (token.type == JSON_STRING)
            read_entry(token.text);
        else
            fail("a key must be a string, there is %s", token.text);
    } while (depth > 0);
    struct json_token rest = json_next(&json);
    if (rest.type != JSON_END)
        fail("there is something behind the last }: %s", rest.text);
    if (!config.run_count)
        fail("there is neither \"cmdline\" nor \"rc\"");
}
