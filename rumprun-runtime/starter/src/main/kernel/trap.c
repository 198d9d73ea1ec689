/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Exceptions and interrupts. What a program may not do is a signal, if there is a handler for it;
 * else it is reported, and is the end.
 */
#include "calls.h"
#include "x86.h"

#define FAULT_PRESENT 0x01
#define FAULT_WRITE 0x02
#define FAULT_EXECUTE 0x10

static const struct {
    const char *name;
    int signal, code;
} traps[VECTORS] = {
    {"division error", SIGFPE, FPE_INTDIV},
    {"debug trap", SIGTRAP, TRAP_TRACE},
    {"non-maskable interrupt", SIGBUS, SI_KERNEL},
    {"breakpoint", SIGTRAP, TRAP_BRKPT},
    {"overflow", SIGSEGV, SI_KERNEL},
    {"bound range exceeded", SIGSEGV, SI_KERNEL},
    {"invalid instruction", SIGILL, ILL_ILLOPN},
    {"no floating-point unit", SIGFPE, SI_KERNEL},
    {"double fault", SIGSEGV, SI_KERNEL},
    {"trap", SIGSEGV, SI_KERNEL},
    {"invalid task state", SIGSEGV, SI_KERNEL},
    {"segment not present", SIGBUS, SI_KERNEL},
    {"stack segment fault", SIGBUS, SI_KERNEL},
    {"general protection fault (privileged instruction or impossible address)", SIGSEGV,
     SI_KERNEL},
    {"page fault", SIGSEGV, SEGV_MAPERR},
    {"trap", SIGSEGV, SI_KERNEL},
    {"x87 floating-point error", SIGFPE, FPE_FLTINV},
    {"misaligned access", SIGBUS, BUS_ADRALN},
    {"machine check", SIGBUS, SI_KERNEL},
    {"SIMD floating-point error", SIGFPE, FPE_FLTINV},
    [20 ... VECTORS - 1] = {"trap", SIGSEGV, SI_KERNEL},
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

static const char *why_forbidden(u64 address)
{
    struct area *area = vm_area_at(address);

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

/* A stack pointer that has left its stack tells more than where the fault is. */
static bool is_stack_overflow(const struct frame *f, u64 address)
{
    u64 lowest_used = f->rsp - RED_ZONE;

    return f->vector == VECTOR_PAGE_FAULT && address >= lowest_used &&
           !vm_is_mapped(lowest_used, 1, PROT_WRITE);
}

/* The stack is what follows its guard. */
static void report_stack_overflow(u64 address)
{
    const struct area *guard = vm_area_at(address), *stack = guard ? guard->next : NULL;

    if (!stack || guard->prot || stack->start != guard->end)
        say("stack overflow in a thread of \"%s\"", program.argv[0]);
    else if (stack->end == STACK_TOP)
        say("stack overflow in \"%s\" (%lu KB; see stackSize)", program.argv[0],
            program.stack_size / 1024);
    else
        say("stack overflow in a thread of \"%s\" (%lu KB)", program.argv[0],
            (stack->end - stack->start) / 1024);
}

static void report(const struct frame *f, u64 address)
{
    const char *verb = f->error & FAULT_EXECUTE ? "executed"
                       : f->error & FAULT_WRITE ? "wrote to"
                                                : "read from";

    print_registers(f);
    if (f->vector != VECTOR_PAGE_FAULT)
        say("program \"%s\": %s at 0x%lx in thread %d (%s)", program.argv[0],
            traps[f->vector].name, f->rip, current->id, current->name);
    else
        say("program \"%s\" %s address 0x%lx, %s, at 0x%lx in thread %d (%s)", program.argv[0],
            verb, address, why_forbidden(address), f->rip, current->id, current->name);
}

static void fault(struct frame *f, u64 address)
{
    siginfo_t info = {.si_signo = traps[f->vector].signal, .si_code = traps[f->vector].code};

    if (f->cs != USER_CS) {
        print_registers(f);
        panic("%s in the kernel at 0x%lx, address 0x%lx", traps[f->vector].name, f->rip, address);
    }
    if (f->vector == VECTOR_PAGE_FAULT && vm_area_at(address))
        info.si_code = SEGV_ACCERR;
    info.si_addr = (void *)address;
    if (signal_fault(f, &info))
        return;
    if (is_stack_overflow(f, address))
        report_stack_overflow(address);
    else
        report(f, address);
    program_crash(STATUS_OF_SIGNAL + info.si_signo);
}

static void page_fault(struct frame *f)
{
    u64 address = read_cr2();
    int access = f->error & FAULT_EXECUTE ? PROT_EXEC : f->error & FAULT_WRITE ? PROT_WRITE : 0;

    if (f->error & FAULT_PRESENT || !vm_fault(address, access))
        fault(f, address);
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
        fault(f, f->vector == VECTOR_GENERAL_PROTECTION ? 0 : f->rip);
    }
    if (f->cs == USER_CS)
        signals_deliver(f);
}
