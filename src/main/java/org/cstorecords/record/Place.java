package org.cstorecords.record;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Where something happened. */
@Embeddable
@Schema(name = "Place", description = "Place, as far as the sources state it.")
public record Place(
        @Schema(description = "Building or site.") @Nullable String name,

        @Schema(description = "City.") @Nullable String city,

        @Schema(description = "ISO 3166-1 alpha-2 code of the country.") @Nullable
        String country) {}
