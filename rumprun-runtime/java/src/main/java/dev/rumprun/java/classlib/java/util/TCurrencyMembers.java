// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import dev.rumprun.java.Static;
import java.util.Currency;
import java.util.Locale;
import org.teavm.classlib.impl.currency.CurrencyHelper;
import org.teavm.platform.metadata.ResourceMap;
import org.teavm.platform.metadata.StringResource;

/** Of {@link Currency}, which takes a country of its own choice for a language without one, and may not know its money. */
public final class TCurrencyMembers {

    private TCurrencyMembers() {
    }

    /** The currency of a country; null, which number formats expect, if there is no country, or none is known. */
    @Static
    public static Currency getInstance(Locale locale) {
        String country = locale.getCountry();
        ResourceMap<StringResource> currencies = CurrencyHelper.getCountryToCurrencyMap();
        return !country.isEmpty() && currencies.has(country)
                ? Currency.getInstance(currencies.get(country).getValue())
                : null;
    }
}
