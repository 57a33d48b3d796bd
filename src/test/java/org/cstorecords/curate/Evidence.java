package org.cstorecords.curate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Rules about the evidence of a record, as returned by the API. */
public final class Evidence {

    /**
     * A citation that breaks a rule.
     *
     * @param locator the locator of its paragraph, such as 000:83, or an empty string if a citation is missing
     * @param reason the rule that is broken
     */
    public record Fault(String locator, String reason) {}

    private Evidence() {}

    /** Returns the faults of a record. */
    public static List<Fault> faults(JsonNode record) {
        List<Fault> faults = new ArrayList<>();
        Set<String> inferred = new HashSet<>();
        for (JsonNode citation : record.path("citations")) {
            for (JsonNode supported : citation.path("supports")) {
                String property = supported.asString();
                if (record.path(property).isMissingNode()) {
                    faults.add(fault(citation, property + ", which is no property of the record"));
                } else if (record.path(property).isNull()) {
                    faults.add(fault(citation, property + ", which is null"));
                }
                if (citation.path("basis").asString().equals("INFERRED")) {
                    inferred.add(property);
                }
            }
        }
        for (Map.Entry<String, JsonNode> property : record.properties()) {
            // Memberships are derived from events, so an inferred citation can support the event alone.
            if (!property.getKey().equals("memberships")
                    && !inferred.contains(property.getKey())
                    && hasUncertainDate(property.getValue())) {
                faults.add(new Fault(
                        "",
                        "its %s is inferred, so an inferred citation must support it".formatted(property.getKey())));
            }
        }
        return faults;
    }

    private static Fault fault(JsonNode citation, String property) {
        return new Fault(locator(citation), "it cites %s for %s".formatted(locator(citation), property));
    }

    /** Returns the locator of the paragraph that a citation names. */
    static String locator(JsonNode citation) {
        return citation.path("file").asString().substring(0, 3) + ":"
                + citation.path("paragraph").asInt();
    }

    private static boolean hasUncertainDate(JsonNode value) {
        return value.path("edtf").asString("").contains("?")
                || value.valueStream().anyMatch(Evidence::hasUncertainDate);
    }
}
