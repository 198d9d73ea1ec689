/* SPDX-License-Identifier: Apache-2.0 */
/* What a program asks for and the starter does not have is named on the console, once each. */
#include "calls.h"

#define NUMBERS 512
#define MAX_SAID 32

static const struct {
    u16 number;
    const char *name;
} names[] = {
    {22, "pipe"},           {37, "alarm"},           {38, "setitimer"},    {40, "sendfile"},
    {56, "clone"},          {57, "fork"},            {58, "vfork"},        {59, "execve"},
    {61, "wait4"},          {86, "link"},            {88, "symlink"},      {101, "ptrace"},
    {137, "statfs"},        {138, "fstatfs"},        {161, "chroot"},      {165, "mount"},
    {213, "epoll_create"},  {247, "waitid"},         {253, "inotify_init"}, {265, "linkat"},
    {266, "symlinkat"},     {282, "signalfd"},       {283, "timerfd_create"}, {284, "eventfd"},
    {285, "fallocate"},     {289, "signalfd4"},      {290, "eventfd2"},    {291, "epoll_create1"},
    {293, "pipe2"},         {294, "inotify_init1"},  {319, "memfd_create"}, {324, "membarrier"},
    {326, "copy_file_range"}, {425, "io_uring_setup"}, {435, "clone3"},
};

long unknown_call(u64 number)
{
    static bool said[NUMBERS];
    const char *name = "unknown";

    if (number < NUMBERS && said[number])
        return -ENOSYS;
    if (number < NUMBERS)
        said[number] = true;
    for (unsigned i = 0; i < COUNT(names); i++)
        if (names[i].number == number)
            name = names[i].name;
    say("starter: there is no system call %lu (%s) here", number, name);
    return -ENOSYS;
}

/* For a part of a call, or for one that has an error number of its own. */
long not_in_starter(const char *what, long error)
{
    static const char *said[MAX_SAID];

    for (unsigned i = 0; i < MAX_SAID; i++) {
        if (said[i] == what)
            break;
        if (!said[i]) {
            said[i] = what;
            say("starter: %s", what);
            break;
        }
    }
    return -error;
}
