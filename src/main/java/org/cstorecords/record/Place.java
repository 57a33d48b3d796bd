package org.cstorecords.record;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where something happened.
 *
 * @param name the building or site, or null where the documents name none
 * @param city the city, or null
 * @param country the ISO 3166-1 alpha-2 code of the country, or null
 */
@Embeddable
@Schema(name = "Place", description = "Where something happened, as far as the documents say.")
public record Place(
        @Schema(description = "Building or site.") @Nullable String name,

        @Schema(description = "City.") @Nullable String city,

        @Schema(description = "ISO 3166-1 alpha-2 code of the country.") @Nullable
        String country) {}
