package org.cstorecords.web.bibliography;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Query parameter of bibliographic entries.
 *
 * @param accessed day of access, or null
 */
public record Access(
        @Parameter(description = "Day on which the record was accessed, for the entry.", example = "2026-12-24")
        @Nullable
        LocalDate accessed) {}
