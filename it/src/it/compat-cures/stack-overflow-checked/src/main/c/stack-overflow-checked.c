// SPDX-License-Identifier: Apache-2.0
// cure: stack
// expect: ^down we go$
// expect: ^stack overflow in "stack-overflow-checked" \(2048 KB; see stackSize\)$
// expect: ^=== ERROR: _exit\(139\) called ===$
// expect: ^(halted|minios: halting)
// never: ^stack overflow.*returned
// The same program, compiled with -pg -mfentry: Xen cannot tell of the overflow otherwise.
#include "../../../../stack-overflow/src/main/c/stack-overflow.c"
