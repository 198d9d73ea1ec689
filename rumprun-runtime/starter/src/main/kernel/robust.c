/* SPDX-License-Identifier: Apache-2.0 */
/* Locks that a thread holds when it ends (PTHREAD_MUTEX_ROBUST): the next owner is told. */
#include "calls.h"

#define MAX_LOCKS 2048 /* the list is the program's, and may be a circle */

SYSTEM_CALL(set_robust_list, const struct robust_list_head *list, u64 size)
{
    if (size != sizeof(*list))
        return -EINVAL;
    current->robust_list = list;
    return 0;
}

static void abandon(u32 *word)
{
    u32 value;

    if ((u64)word % sizeof(*word) || user_get(&value, word, sizeof(value)) ||
        (value & FUTEX_TID_MASK) != (u32)current->id)
        return;
    value = (value & FUTEX_WAITERS) | FUTEX_OWNER_DIED;
    user_put(word, &value, sizeof(value));
    thread_wake(word, ANY_BITS, 1);
}

static u32 *word_of(const struct robust_list *lock, const struct robust_list_head *head)
{
    return (u32 *)((u64)lock + head->futex_offset);
}

void robust_locks_abandon(void)
{
    const struct robust_list_head *list = current->robust_list;
    struct robust_list_head head;

    if (!list || user_get(&head, list, sizeof(head)))
        return;
    struct robust_list lock = head.list;
    for (int i = 0; i < MAX_LOCKS && lock.next != &list->list; i++) {
        u32 *word = word_of(lock.next, &head);
        if (user_get(&lock, lock.next, sizeof(lock)))
            return;
        abandon(word);
    }
    if (head.list_op_pending)
        abandon(word_of(head.list_op_pending, &head));
}
