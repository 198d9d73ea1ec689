/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Handlers of signals. What the handler interrupts is put on the program's stack, in Linux's
 * layout, which unwinders know; rt_sigreturn(), to which the handler returns, brings it back.
 */
#include "calls.h"
#include "x86.h"

#include <asm/sigcontext.h>
#include <asm/ucontext.h> /* needs what calls.h includes */

#define SS_ONSTACK 1
#define SS_DISABLE 2
#define FPU_ALIGNMENT 64
#define RFLAGS_OF_PROGRAMS 0x40dd5 /* arithmetic, direction, single steps, alignment */
#define RFLAGS_OF_HANDLERS 0x40000 /* what a handler inherits: alignment */

#define EACH_REGISTER(DO)                                                                         \
    DO(r8) DO(r9) DO(r10) DO(r11) DO(r12) DO(r13) DO(r14) DO(r15) DO(rdi) DO(rsi) DO(rbp)         \
    DO(rbx) DO(rdx) DO(rax) DO(rcx) DO(rsp) DO(rip)

struct handler_frame {
    u64 return_address;
    struct ucontext context;
    siginfo_t info;
};

static bool on_alternate_stack(u64 stack_pointer)
{
    return stack_pointer - current->alternate_stack - 1 < current->alternate_size;
}

static stack_t alternate_stack(u64 stack_pointer)
{
    int flags = on_alternate_stack(stack_pointer) ? SS_ONSTACK : 0;

    return (stack_t){(void *)current->alternate_stack,
                     current->alternate_size ? flags : SS_DISABLE, current->alternate_size};
}

static u64 stack_for(const struct frame *f, const struct sigaction *action)
{
    if (action->sa_flags & SA_ONSTACK && !on_alternate_stack(f->rsp) && current->alternate_size)
        return current->alternate_stack + current->alternate_size;
    return f->rsp - RED_ZONE;
}

/* False if the stack has no room, or there is no such handler; then nothing is changed. */
bool handler_enter(struct frame *f, const struct sigaction *action, const siginfo_t *info)
{
    u64 top = stack_for(f, action), fpu = (top - fpu_size) & -FPU_ALIGNMENT;
    struct handler_frame *to = (void *)(((fpu - sizeof(*to)) & -16ull) - 8);
    struct handler_frame frame = {
        .return_address = (u64)action->sa_restorer,
        .context = {
            .uc_stack = alternate_stack(f->rsp),
            .uc_mcontext = {
#define SAVE(name) .name = f->name,
                EACH_REGISTER(SAVE)
                .eflags = f->rflags, .cs = f->cs, .ss = f->ss, .err = f->error,
                .trapno = f->vector, .fpstate = (void *)fpu,
            },
            .uc_sigmask = current->has_call_mask ? current->blocked_after : current->blocked,
        },
        .info = *info,
    };

    fpu_save(current->fpu);
    if ((on_alternate_stack(top) && !on_alternate_stack((u64)to)) ||
        (u64)action->sa_handler >= USER_END || user_put((void *)fpu, current->fpu, fpu_size) ||
        user_put(to, &frame, sizeof(frame)))
        return false;

    u64 itself = action->sa_flags & SA_NODEFER ? 0 : 1ull << (info->si_signo - 1);
    signals_block(current->blocked | action->sa_mask | itself);
    current->has_call_mask = false;
    memset(current->fpu, 0, fpu_size);
    fpu_state_init(current->fpu);
    fpu_restore(current->fpu);
    f->rip = (u64)action->sa_handler;
    f->rsp = (u64)to;
    f->rflags = (f->rflags & RFLAGS_OF_HANDLERS) | RFLAGS_IF;
    f->rdi = info->si_signo;
    f->rsi = (u64)&to->info;
    f->rdx = (u64)&to->context;
    f->rax = 0;
    return true;
}

/* The handler may have changed everything in its frame. */
SYSTEM_CALL(rt_sigreturn, void)
{
    struct frame *f = thread_frame();
    struct ucontext context;

    if (user_get(&context, (void *)f->rsp, sizeof(context)) ||
        user_get(current->fpu, context.uc_mcontext.fpstate, fpu_size) ||
        context.uc_mcontext.rip >= USER_END)
        signal_end(SIGSEGV);
    fpu_make_valid(current->fpu);
    fpu_restore(current->fpu);
#define RESTORE(name) f->name = context.uc_mcontext.name;
    EACH_REGISTER(RESTORE)
    f->rflags = (context.uc_mcontext.eflags & RFLAGS_OF_PROGRAMS) | RFLAGS_IF;
    f->vector = 0; /* this is not the system call any more that the signal has interrupted */
    signals_block(context.uc_sigmask);
    return f->rax;
}

SYSTEM_CALL(sigaltstack, const stack_t *new, stack_t *old)
{
    stack_t before = alternate_stack(thread_frame()->rsp), wanted;

    if (new) {
        if (user_get(&wanted, new, sizeof(wanted)))
            return -EFAULT;
        if (before.ss_flags == SS_ONSTACK)
            return -EPERM;
        if (wanted.ss_flags & ~(SS_ONSTACK | SS_DISABLE))
            return -EINVAL;
        if (wanted.ss_flags == SS_DISABLE)
            wanted.ss_size = 0;
        else if (wanted.ss_size < MINSIGSTKSZ)
            return -ENOMEM;
        current->alternate_stack = (u64)wanted.ss_sp;
        current->alternate_size = wanted.ss_size;
    }
    return user_put_if(old, &before, sizeof(before));
}
