/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Threads: which one has the CPU, and waiting. They form a ring in which the CPU goes round, so
 * it is fair. Each has a kernel stack, where it stays while others run. The kernel itself is
 * never interrupted: it changes threads only where it says so.
 */
#include "calls.h"
#include "x86.h"

#define QUANTUM (10 * NS_PER_S / 1000)
#define PAGES_FOR_ONE 8 /* its stacks and registers, and page tables */

struct thread *current; /* NULL: no program runs */

static int last_id;
static u64 outside;          /* the stack pointer of threads_run() */
static struct thread *ended; /* its stack is still in use until another thread runs */
static u64 running_since, all_cpu_time;

static struct frame *frame_of(const struct thread *thread)
{
    return (struct frame *)(thread->kernel_stack + PAGE_SIZE) - 1;
}

static void account(void)
{
    u64 now = clock_monotonic();

    current->cpu_time += now - running_since;
    all_cpu_time += now - running_since;
    running_since = now;
}

u64 thread_cpu_time(void)
{
    account();
    return current->cpu_time;
}

u64 program_cpu_time(void)
{
    account();
    return all_cpu_time;
}

struct thread *thread_find(int id)
{
    for (EACH_THREAD(thread))
        if (thread->id == id)
            return thread;
    return NULL;
}

/* It starts with these registers, and with the current FPU state; NULL if memory is short. */
static struct thread *create(const struct frame *start)
{
    if (!vm_memory_left(PAGES_FOR_ONE))
        return NULL;
    struct thread *thread = heap_alloc(sizeof(*thread));
    if (current)
        *thread = *current; /* the name, the blocked signals, the segment bases, the ring */
    else
        thread->next = thread;
    thread->id = ++last_id;
    thread->clear_id = NULL;
    thread->robust_list = NULL;
    thread->pending = thread->cpu_time = thread->alternate_size = 0;
    thread->fpu = heap_alloc(fpu_size);
    thread->kernel_stack = at_physical(page_alloc());
    struct frame *frame = frame_of(thread);
    *frame = *start;
    u64 *stack = (u64 *)frame - 1;
    *stack = (u64)leave_kernel;
    thread->stack_pointer = (u64)(stack - SWITCHED_WORDS);
    return thread;
}

struct thread *thread_create(const struct frame *start)
{
    struct thread *thread = create(start);

    if (thread) {
        fpu_save(thread->fpu);
        current->next = thread;
        if (!clock_alarm(clock_monotonic() + QUANTUM))
            not_in_starter("there is no local APIC: a thread runs until it waits", 0);
    }
    return thread;
}

struct frame *thread_frame(void)
{
    return frame_of(current);
}

static void destroy(struct thread *thread)
{
    page_free(physical_of(thread->kernel_stack));
    heap_free(thread->fpu, fpu_size);
    heap_free(thread, sizeof(*thread));
}

static void take_out(struct thread *thread)
{
    struct thread *before = thread;

    while (before->next != thread)
        before = before->next;
    before->next = thread->next;
}

/* The next one that can run, NULL if there is none, and when to look again. */
static struct thread *find_ready(u64 *look_again)
{
    struct thread *ready = NULL;
    u64 event = timers_run(), now = clock_monotonic();

    for (EACH_THREAD(thread)) {
        if (thread->wake_at > now)
            event = min_u64(event, thread->wake_at);
        else if (!ready)
            ready = thread;
        else
            event = min_u64(event, now + QUANTUM);
    }
    *look_again = event;
    return ready;
}

static void enter(struct thread *thread)
{
    current = thread;
    cpu_set_kernel_stack(thread->kernel_stack + PAGE_SIZE);
    wrmsr(MSR_FS_BASE, thread->fs_base);
    wrmsr(MSR_GS_BASE, thread->gs_base);
    fpu_restore(thread->fpu);
}

/* The CPU goes to the next thread; it sleeps while there is none. */
void thread_yield(void)
{
    struct thread *before = current, *next;
    u64 event;

    account();
    while (!(next = find_ready(&event))) {
        if (event == NEVER)
            panic("deadlock: program \"%s\" waits for what can never happen", program.argv[0]);
        clock_idle(event);
    }
    running_since = clock_monotonic();
    clock_alarm(event);
    next->wake_at = 0;
    if (next == before)
        return;
    fpu_save(before->fpu);
    enter(next);
    stack_switch(&before->stack_pointer, next->stack_pointer);
}

/*
 * 0 if somebody woke it before the deadline, else -ETIMEDOUT, or -EINTR because of a signal. What
 * it checked before may be different then.
 */
long thread_wait(const void *what, u32 bits, u64 deadline)
{
    if (signals_due())
        return -EINTR;
    current->waits_for = what;
    current->wait_bits = bits;
    do { /* again, if another thread has taken the signal that interrupts */
        current->wake_at = deadline;
        thread_yield();
    } while (current->waits_for && !signals_due() && clock_monotonic() < deadline);
    bool woken = !current->waits_for;
    current->waits_for = NULL;
    if (woken)
        return 0;
    return signals_due() ? -EINTR : -ETIMEDOUT;
}

void thread_interrupt(struct thread *thread)
{
    thread->wake_at = 0;
    clock_alarm(clock_monotonic() + QUANTUM);
}

/* Wakes those who wait for this, and for one of the bits. Returns how many. */
int thread_wake(const void *what, u32 bits, int limit)
{
    int woken = 0;

    for (EACH_THREAD(thread)) {
        if (woken >= limit)
            break;
        if (thread->waits_for != what || !(thread->wait_bits & bits))
            continue;
        thread->waits_for = NULL;
        thread->wake_at = 0;
        woken++;
    }
    if (woken)
        clock_alarm(clock_monotonic() + QUANTUM);
    return woken;
}

void thread_exit(void)
{
    if (ended)
        destroy(ended);
    ended = current;
    current->wake_at = NEVER;
    take_out(current);
    thread_yield();
    __builtin_unreachable();
}

/* Runs a program, beginning with this thread, until threads_end(). */
void threads_run(const struct frame *start)
{
    last_id = 0;
    struct thread *thread = create(start);
    if (!thread)
        panic("out of memory: there is not enough for a thread");
    fpu_state_init(thread->fpu);
    thread_set_name(thread, program.argv[0]);
    all_cpu_time = 0;
    running_since = clock_monotonic();
    enter(thread);
    stack_switch(&outside, thread->stack_pointer);

    for (thread = current->next; thread != current;) {
        struct thread *next = thread->next;
        destroy(thread);
        thread = next;
    }
    destroy(current);
    if (ended)
        destroy(ended);
    current = ended = NULL;
}

void threads_end(void)
{
    stack_switch(&current->stack_pointer, outside);
    __builtin_unreachable();
}
