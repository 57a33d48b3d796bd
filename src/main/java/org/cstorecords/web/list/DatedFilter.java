package org.cstorecords.web.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The parameters of a list whose records have a date, of which a period can be chosen. */
public interface DatedFilter extends ListFilter {

    /** Returns the first day of the period, not after the last one, or null for a period without beginning. */
    @Nullable
    LocalDate from();

    /** Returns the last day of the period, or null for a period without end. */
    @Nullable
    LocalDate to();
}
