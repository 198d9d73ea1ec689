/* SPDX-License-Identifier: Apache-2.0 */
/* Exceptions and interrupts; what a program may not do is reported, and is the end. */
#include "calls.h"
#include "x86.h"

#define FAULT_PRESENT 0x01
#define FAULT_WRITE 0x02
#define FAULT_EXECUTE 0x10
#define RED_ZONE 128 /* programs use so much below the stack pointer */

static const char *const names[] = {
    "division error", "debug trap", "non-maskable interrupt", "breakpoint", "overflow",
    "bound range exceeded", "invalid instruction", "no floating-point unit", "double fault", NULL,
    "invalid task state", "segment not present", "stack segment fault",
    "general protection fault (privileged instruction or impossible address)", "page fault", NULL,
    "x87 floating-point error", "misaligned access", "machine check", "SIMD floating-point error",
};

static void print_registers(const struct frame *f)
{
    say("rip %016lx  rsp %016lx  flags %08lx", f->rip, f->rsp, f->rflags);
    say("rax %016lx  rbx %016lx  rcx %016lx", f->rax, f->rbx, f->rcx);
    say("rdx %016lx  rsi %016lx  rdi %016lx", f->rdx, f->rsi, f->rdi);
    say("rbp %016lx  r8  %016lx  r9  %016lx", f->rbp, f->r8, f->r9);
    say("r10 %016lx  r11 %016lx  r12 %016lx", f->r10, f->r11, f->r12);
    say("r13 %016lx  r14 %016lx  r15 %016lx", f->r13, f->r14, f->r15);
    say("vector %lu, error code 0x%lx", f->vector, f->error);
}

/* A stack pointer that has left its stack tells more than where the fault is. */
static const char *why_forbidden(u64 address, u64 stack_pointer)
{
    struct area *area = vm_area_at(address);
    u64 lowest_used = stack_pointer - RED_ZONE;

    if (address >= lowest_used && !vm_is_mapped(lowest_used, 1, PROT_WRITE))
        return "which is a stack overflow";
    if (address >= USER_END)
        return "not in the program's half of the address space";
    if (!area)
        return "where nothing is mapped";
    if (!area->prot)
        return "which is reserved only (PROT_NONE)";
    if (area->prot & PROT_EXEC)
        return "which is code";
    return area->prot & PROT_WRITE ? "which is data" : "which is constant";
}

static _Noreturn void die(const struct frame *f, u64 address)
{
    const char *name = f->vector < COUNT(names) && names[f->vector] ? names[f->vector] : "trap";
    const char *verb = "read from";

    if (f->error & FAULT_WRITE)
        verb = "wrote to";
    if (f->error & FAULT_EXECUTE)
        verb = "executed";
    print_registers(f);
    if (f->cs != USER_CS)
        panic("%s in the kernel at 0x%lx, address 0x%lx", name, f->rip, address);
    if (f->vector != VECTOR_PAGE_FAULT)
        panic("program \"%s\": %s at 0x%lx in thread %d (%s)", program.argv[0], name, f->rip,
              current->id, current->name);
    panic("program \"%s\" %s address 0x%lx, %s, at 0x%lx in thread %d (%s)", program.argv[0], verb,
          address, why_forbidden(address, f->rsp), f->rip, current->id, current->name);
}

static void page_fault(const struct frame *f)
{
    u64 address = read_cr2();
    int access = f->error & FAULT_EXECUTE ? PROT_EXEC : f->error & FAULT_WRITE ? PROT_WRITE : 0;

    if (f->error & FAULT_PRESENT || !vm_fault(address, access))
        die(f, address);
}

void trap(struct frame *f)
{
    switch (f->vector) {
    case VECTOR_PAGE_FAULT:
        page_fault(f);
        break;
    case VECTOR_TIMER:
        clock_alarm_came();
        if (f->cs == USER_CS)
            thread_yield();
        break;
    case VECTOR_SPURIOUS:
        break;
    default:
        die(f, 0);
    }
}
