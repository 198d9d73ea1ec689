/* SPDX-License-Identifier: Apache-2.0 */
/* What the kernel's files offer each other, file by file. */
#ifndef KERNEL_H
#define KERNEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "memory-layout.h"

#define MAX_PROGRAMS 8
#define MAX_ARCHIVES 8
#define NS_PER_S 1000000000ull
#define CLOCK_TICKS_PER_S 100
#define NEVER UINT64_MAX

#define STATUS_OF_SIGNAL 128 /* plus its number: as a shell tells of who died of it */

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

typedef uint64_t u64;
typedef uint32_t u32;
typedef uint16_t u16;
typedef uint8_t u8;

static inline u64 min_u64(u64 a, u64 b)
{
    return a < b ? a : b;
}

static inline u64 max_u64(u64 a, u64 b)
{
    return a > b ? a : b;
}

static inline u64 page_down(u64 address)
{
    return address & ~(u64)(PAGE_SIZE - 1);
}

static inline u64 page_up(u64 address)
{
    return page_down(address + PAGE_SIZE - 1);
}

static inline void *at_physical(u64 physical)
{
    return (void *)(DIRECT_BASE + physical);
}

/* Of the kernel's own data, and of what at_physical() gave. */
static inline u64 physical_of(const void *pointer)
{
    u64 address = (u64)pointer;
    return address >= KERNEL_BASE ? address - KERNEL_BASE : address - DIRECT_BASE;
}

/* entry.S: what was interrupted, as pushed on the kernel's stack. */
struct frame {
    u64 r15, r14, r13, r12, r11, r10, r9, r8, rbp, rdi, rsi, rdx, rcx, rbx, rax;
    u64 vector, error; /* of a system call: its number */
    u64 rip, cs, rflags, rsp, ss;
};
#define SWITCHED_WORDS 6
void stack_switch(u64 *from, u64 to);
void leave_kernel(void); /* with a frame on the stack */
void syscall_entry(void);
extern const u64 trap_stubs[];

/* kernel.lds: the image, and what bake has put into it */
struct blob {
    const char *start, *end;
};
extern char image_start[], image_end[];
extern const struct blob programs[MAX_PROGRAMS], archives[MAX_ARCHIVES];

/* string.c */
void *memcpy(void *to, const void *from, size_t size);
void *memset(void *to, int value, size_t size);
int memcmp(const void *a, const void *b, size_t size);
size_t strlen(const char *text);
size_t strnlen(const char *text, size_t limit);
int strcmp(const char *a, const char *b);
char *strchr(const char *text, int c);

/* console.c */
void console_init(void);
void console_write(const char *text, size_t size);
void console_end_line(void);

/* say.c */
__attribute__((format(printf, 1, 2))) void say(const char *format, ...);
__attribute__((format(printf, 1, 2))) _Noreturn void panic(const char *format, ...);
long not_in_starter(const char *what, long error); /* returns the error, negated */
_Noreturn void halt(void);
_Noreturn void crash(void); /* as a PANIC does */
_Noreturn void bootstrap_failed(void);

/* serial.c, vga.c, xen.c: the devices behind the console */
bool serial_init(void);
void serial_write(const char *text, size_t size);
bool vga_init(void);
void vga_write(const char *text, size_t size);
bool xen_console_init(void);
void xen_console_write(const char *text, size_t size);

/* xen.c */
#define XEN_SHUTDOWN_POWEROFF 0
#define XEN_SHUTDOWN_CRASH 3
bool xen_init(void);
u64 xen_tsc_khz(void);
bool xen_wall_time(u64 *ns);
void xen_shutdown(int reason);

/* boot-data.c: memory for pages.c, and the configuration's text, NULL if there is none */
char *boot_data_read(int booted_by, u64 info);

/* config.c */
struct run {
    char **argv;
    bool for_all; /* from cmdline: every further program gets it, too */
};
struct config {
    struct run runs[MAX_PROGRAMS];
    int run_count;
    const char *hostname;
    char **env;
};
extern struct config config;
void config_read(char *text);

/* pages.c: physical memory */
extern u64 pages_free, pages_total;
void pages_add(u64 start, u64 end);
u64 page_alloc(void); /* PANIC if there is none */
u64 page_alloc_zeroed(void);
void page_free(u64 physical);

/* heap.c: small objects, zeroed; never fails (PANIC) */
void *heap_alloc(size_t size);
void heap_free(void *object, size_t size);

/* page-table.c: the user half of the page table */
#define PTE_PRESENT 0x001ull
#define PTE_WRITABLE 0x002ull
#define PTE_USER 0x004ull
#define PTE_OWNED 0x200ull /* ours: the page goes back to the allocator with its mapping */
#define PTE_NO_EXECUTE (1ull << 63)
#define PTE_ADDRESS 0x000ffffffffff000ull
extern u64 top_table[512];
u64 *pte_at(u64 address); /* makes the tables */
u64 *pte_next(u64 *address, u64 end);
u64 pte_flags(int prot);
void page_table_clear(void);

/* vm.c: a program's address space */
#define AREA_CHARGED 1   /* its pages are promised */
#define AREA_UNCHARGED 2 /* never is: stacks, writable MAP_NORESERVE */
#define AREA_IMAGE 4     /* its pages are the program's own, in the image */
struct area {
    struct area *next;
    u64 start, end;
    int prot, flags;
};
bool vm_memory_left(u64 pages);
long vm_map(u64 start, u64 size, int prot, int flags);
void vm_unmap(u64 start, u64 size);
long vm_protect(u64 start, u64 size, int prot);
long vm_move(u64 from, u64 old_size, u64 new_size, bool may_move);
bool vm_is_mapped(u64 start, u64 size, int access); /* in one of these ways */
bool vm_is_free(u64 start, u64 size);
u64 vm_find_free(u64 size);
void vm_discard(u64 start, u64 size);
struct area *vm_area_at(u64 address);
bool vm_fault(u64 address, int access);
void vm_clear(void);

/* cpu.c, trap.c, syscall.c */
void cpu_init(void);
void cpu_set_kernel_stack(const void *top);
extern u64 fpu_size;
void fpu_state_init(void *state);
void fpu_save(void *state);
void fpu_restore(const void *state);
void fpu_make_valid(void *state);
void trap(struct frame *frame);
void syscall_init(void);
void syscall(struct frame *frame);

/* clock.c, calibrate.c, rtc.c, local-apic.c */
void clock_init(void);
extern u64 boot_tsc;
u64 clock_monotonic(void);
u64 clock_wall(void);
bool clock_alarm(u64 deadline);
void clock_alarm_came(void);
void clock_idle(u64 deadline);
u64 calibrate_tsc(void);
bool rtc_read(u64 *ns);
void local_apic_init(u64 tsc_hz);
bool local_apic_arm(u64 ns);
void local_apic_acknowledge(void);

/* random.c */
void random_fill(void *buffer, size_t size);
void random_warn(void);

/* program.c, start-stack.c */
struct program {
    int index; /* in the image */
    const char *start;
    char *const *argv;
    u64 entry, phdr, phnum, stack, stack_size;
    u64 brk_start, brk;
    u32 umask;
};
extern struct program program;
void program_load(int index, char *const *argv);
void start_stack_build(char *const *argv, char *const *env);

/* thread.c, clone.c */
#define ANY_BITS UINT32_MAX
struct thread {
    struct thread *next; /* in the ring of all */
    int id;
    char name[16];
    char *kernel_stack; /* a page */
    u64 stack_pointer;  /* there, while another thread runs */
    void *fpu;
    u64 fs_base, gs_base;
    u64 wake_at; /* 0: it can run; NEVER: only another thread can wake it */
    const void *waits_for;
    u32 wait_bits;
    int *clear_id; /* becomes 0 when it ends */
    const void *robust_list;
    u64 blocked, pending; /* signals */
    u64 blocked_after;    /* the present system call, if that has a mask of its own */
    bool has_call_mask;
    u64 alternate_stack, alternate_size; /* for handlers; size 0: none */
    u64 cpu_time;
};
extern struct thread *current;
#define EACH_THREAD(thread)                                                                       \
    struct thread *thread = current->next, *stop = NULL; thread != stop;                          \
    stop = current->next, thread = thread->next
struct thread *thread_find(int id);
struct frame *thread_frame(void); /* the current one's, of a system call */
struct thread *thread_create(const struct frame *start);
void thread_set_name(struct thread *thread, const char *name);
_Noreturn void thread_exit(void);
void thread_yield(void);
long thread_wait(const void *what, u32 bits, u64 deadline);
void thread_interrupt(struct thread *thread); /* in what it waits for, if it does */
int thread_wake(const void *what, u32 bits, int limit);
u64 thread_cpu_time(void);
u64 program_cpu_time(void);
void threads_run(const struct frame *start);
_Noreturn void threads_end(void);

/* run.c: one program after another */
_Noreturn void run_programs(void);
_Noreturn void program_exit(int status);
_Noreturn void program_crash(int status); /* the guest ends, too */

/* settings.c: what a bake can set */
extern const u64 stack_sizes[MAX_PROGRAMS], tmp_size;

#endif
