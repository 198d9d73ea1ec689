/* SPDX-License-Identifier: Apache-2.0 */
// config: {"rc_TESTING":[{"bin":"it's", "argv":["one two", "a\\b"]}, {"bin":"not there", "argv":[]}],,}
// expect: === calling "it's" main() ===
// expect: OK rc
// expect: === main() of "it's" returned 0 ===
// expect: halted
#include "check.h"

int main(int argc, char **argv)
{
    CHECK(argc == 3);
    CHECK(strcmp(argv[1], "one two") == 0);
    CHECK(strcmp(argv[2], "a\\\\b") == 0); /* escapes stay as they are, as in Rumprun */
    return done("rc");
}
