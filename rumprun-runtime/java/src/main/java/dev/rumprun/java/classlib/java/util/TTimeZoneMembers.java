// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;

/** Of {@link TimeZone}. */
public final class TTimeZoneMembers {

    private TTimeZoneMembers() {
    }

    public static boolean observesDaylightTime(TimeZone self) {
        return self.useDaylightTime() || self.inDaylightTime(new Date());
    }

    public static ZoneId toZoneId(TimeZone self) {
        return ZoneId.of(self.getID(), ZoneId.SHORT_IDS);
    }
}
