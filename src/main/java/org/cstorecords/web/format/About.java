package org.cstorecords.web.format;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cstorecords.version.DatasetVersion;
import org.cstorecords.version.SnapshotVersion;

/** Second sheet of a workbook: what the file is. */
final class About {

    private static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";

    private About() {}

    /**
     * Returns the facts, each with its label.
     *
     * @param list path and query of the list
     * @param records number of records in the file
     * @param release name of the release of the dataset
     */
    static Map<String, Object> of(String list, int records, String release) {
        Map<String, Object> facts = new LinkedHashMap<>();
        String url = Links.of(list);
        facts.put("List", url);
        facts.put("Records", records);
        DatasetVersion version = SnapshotVersion.get();
        if (version != null && version != SnapshotVersion.MIXED) {
            facts.put("Dataset published", version.published().toString());
        }
        facts.put("Release of the dataset", release + (release.endsWith("+") ? " (modified)" : ""));
        facts.put("Meaning of the columns", Links.of("/api/v1/dataset/columns"));
        facts.put("License", LICENSE);
        facts.put("Words of the sources", "They belong to their publishers. The license does not cover them.");
        facts.put("How to cite", "CSTO Records, release " + release + ". " + url + ". License: CC BY 4.0.");
        return facts;
    }
}
