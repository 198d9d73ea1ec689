/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The configuration, with Rumprun's keys and habits: entries count in the order in which they
 * appear, repeated keys make lists, every value is a string. Its JSON is read as loosely as
 * Rumprun's guest does: commas and colons only separate, and strings keep their escapes. What is
 * wrong ends the boot with a line that says so.
 */
#include "kernel.h"

#define MAX_WORDS 512
#define MAX_ENV 128

#define BETWEEN " \t\r\n,:"
#define STRING '"'
#define BARE_WORD 'w' /* numbers, true, false, null, and every other one */

struct token {
    char type; /* these two, or the bracket itself */
    char *text;
};

static char *text; /* of the configuration, from where it is read */
static char held;  /* the byte that a bare word's terminating NUL replaced, or 0 */

static char *words[MAX_WORDS]; /* the argv arrays, one after the other, each with its NULL */
static unsigned word_count;
static char *env[MAX_ENV + 1];
static unsigned env_count;

struct config config = {.hostname = "rumprun", .env = env};

#define fail(...) (say("config: " __VA_ARGS__), bootstrap_failed())

static char first_of_rest(void)
{
    if (held)
        *text = held;
    held = 0;
    while (*text && strchr(BETWEEN, *text))
        text++;
    return *text;
}

/* The length of the escape sequence after a backslash. */
static int escape_length(const char *escape)
{
    if (*escape && strchr("\"\\/bfnrt", *escape))
        return 1;
    for (int i = 0; i <= 4; i++)
        if (!escape[i] || !strchr(i ? "0123456789abcdefABCDEF" : "u", escape[i]))
            fail("a backslash before a wrong character");
    return 5;
}

static char *read_string(void)
{
    char *start = ++text;

    for (; *text != '"'; text++) {
        if (!*text)
            fail("a string does not end");
        if (*text == '\\')
            text += escape_length(text + 1);
    }
    *text++ = '\0';
    return start;
}

static struct token next(void)
{
    static char bracket[2];
    char first = first_of_rest();
    char *start = text;

    if (!first)
        fail("the text ends too early");
    if (first == '"')
        return (struct token){STRING, read_string()};
    if (strchr("{}[]", first)) {
        bracket[0] = *text++;
        return (struct token){first, bracket};
    }
    while (*text && !strchr(BETWEEN "\"{}[]", *text))
        text++;
    held = *text;
    *text = '\0';
    return (struct token){BARE_WORD, start};
}

static char *expect(char type, const char *key, const char *what)
{
    struct token token = next();

    if (token.type != type)
        fail("\"%s\" needs %s, there is %s", key, what, token.text);
    return token.text;
}

/* The next item of a list; NULL at its end. */
static char *next_of(const char *list, char type, const char *what)
{
    struct token token = next();

    if (token.type == ']')
        return NULL;
    if (token.type != type)
        fail("\"%s\" needs %s, there is %s", list, what, token.text);
    return token.text;
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

/* Takes a word, as cmdline writes it, out of the line and returns what is behind it. */
static char *split_word(char *line)
{
    char *to = line;
    bool quoted = false;

    add_word(line);
    for (; *line && (quoted || *line != ' '); line++) {
        if (*line == '\'') {
            quoted = !quoted;
            continue;
        }
        if (*line == '\\' && line[1])
            line++;
        *to++ = *line;
    }
    if (quoted)
        fail("a quotation mark (') in \"cmdline\" is not closed");
    char *rest = *line ? line + 1 : line;
    *to = '\0';
    return rest;
}

static void read_cmdline(void)
{
    char *line = expect(STRING, "cmdline", "a string");
    unsigned first = word_count;

    while (*line) {
        if (*line == ' ')
            line++;
        else
            line = split_word(line);
    }
    if (word_count == first)
        fail("\"cmdline\" names no program");
    add_run(first, true);
}

/* One {"bin": ..., "argv": [...]}; its { has been read. */
static void read_rc_entry(void)
{
    struct token key;
    unsigned first = word_count;
    bool have_argv = false;

    add_word(NULL); /* bin may come after argv */
    while ((key = next()).type != '}') {
        if (key.type != STRING)
            fail("a key in \"rc\" must be a string, there is %s", key.text);
        if (strcmp(key.text, "bin") == 0) {
            words[first] = expect(STRING, "bin", "a string");
        } else if (strcmp(key.text, "argv") == 0 && !have_argv) {
            have_argv = true;
            expect('[', "argv", "an array of strings");
            for (char *word; (word = next_of("argv", STRING, "strings"));)
                add_word(word);
        } else if (strcmp(key.text, "runmode") == 0) {
            fail("runmode \"%s\": the starter runs programs one after another only",
                 expect(STRING, "runmode", "a string"));
        } else {
            fail("\"%s\" is unknown, or there for the second time, in \"rc\"", key.text);
        }
    }
    if (!words[first] || !have_argv)
        fail("an entry of \"rc\" has no \"%s\"", words[first] ? "argv" : "bin");
    add_run(first, false);
}

static void read_env(void)
{
    char *entry = expect(STRING, "env", "a string");

    if (!strchr(entry, '=') || *entry == '=')
        fail("\"env\" needs NAME=value, there is \"%s\"", entry);
    if (env_count == MAX_ENV)
        fail("there are too many \"env\" entries, the limit is %d", MAX_ENV);
    env[env_count++] = entry;
}

static void read_entry(const char *key)
{
    if (strcmp(key, "cmdline") == 0) {
        read_cmdline();
    } else if (strcmp(key, "rc") == 0 || strcmp(key, "rc_TESTING") == 0) {
        expect('[', key, "an array of objects");
        while (next_of(key, '{', "objects"))
            read_rc_entry();
    } else if (strcmp(key, "env") == 0) {
        read_env();
    } else if (strcmp(key, "hostname") == 0) {
        config.hostname = expect(STRING, key, "a string");
    } else if (strcmp(key, "net") == 0) {
        fail("\"net\": the starter has no network; programs that need one need Rumprun");
    } else if (strcmp(key, "blk") == 0) {
        fail("\"blk\": the starter has no disks; programs that need them need Rumprun");
    } else {
        fail("\"%s\" is unknown", key);
    }
}

/* Without a text, as Rumprun: every program is started as "rumprun". */
void config_read(char *config_text)
{
    int depth = 0;

    text = config_text;
    if (!text) {
        add_word("rumprun");
        add_run(0, true);
        return;
    }
    do {
        struct token token = next();
        if (token.type == '{')
            depth++; /* objects in objects are as if they were not there */
        else if (token.type == '}')
            depth--;
        else if (token.type == STRING)
            read_entry(token.text);
        else
            fail("a key must be a string, there is %s", token.text);
    } while (depth > 0);
    if (first_of_rest())
        fail("there is something behind the last }: %s", text);
    if (!config.run_count)
        fail("there is neither \"cmdline\" nor \"rc\"");
}
