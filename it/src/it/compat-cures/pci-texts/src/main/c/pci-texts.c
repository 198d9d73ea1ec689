// SPDX-License-Identifier: Apache-2.0
// cure: pci-texts
// platforms: kvm baremetal
// expect: ^works without$
// expect: ^=== main\(\) of ".*" returned 0 ===$
// never: host bridge
// without: ^vendor 8086 product 1237 \(host bridge, revision 0x02\)
// smaller: 60000
#include <stdio.h>

int
main(void)
{
	puts("works without");
	return 0;
}
