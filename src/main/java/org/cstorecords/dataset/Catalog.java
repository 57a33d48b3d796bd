package org.cstorecords.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.cstorecords.dataset.DatasetRepository.Extent;
import org.cstorecords.record.Entry;
import org.cstorecords.record.EntryType;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.PropertyPlaceholderHelper;
import org.springframework.util.StringUtils;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Description of the dataset for data catalogs: DCAT 3 (W3C Data Catalog Vocabulary) as JSON-LD 1.1. {@code catalog.json} has
 * what is the same for all versions.
 */
final class Catalog {

    private static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final PropertyPlaceholderHelper PLACEHOLDERS = new PropertyPlaceholderHelper("{{", "}}");

    private final String template;
    private final JsonMapper json;

    Catalog(JsonMapper json) {
        this.json = json;
        try {
            template = new ClassPathResource("catalog.json", Catalog.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the description.
     *
     * @param service the base URL of the service, without a path
     * @param states the entries of the member states
     * @param files the names of the source files
     */
    ObjectNode of(DataPackage dataPackage, String service, Extent extent, List<Entry> states, List<String> files) {
        Map<String, String> values = Map.of(
                "service", service,
                "issued", extent.issued().toString(),
                "modified", dataPackage.version().published().toString(),
                "release", dataPackage.releaseName(),
                "first", extent.first().toString(),
                "last", extent.last().toString(),
                "bytes", String.valueOf(dataPackage.bytes()),
                "sha256", dataPackage.sha256());
        ObjectNode catalog = (ObjectNode) json.readTree(PLACEHOLDERS.replacePlaceholders(template, values::get));
        ObjectNode dataset = (ObjectNode) catalog.path("@graph").path(0);
        ArrayNode spatial = (ArrayNode) dataset.path("dct:spatial");
        states.forEach(state -> addText(
                spatial.addObject().put("@type", "dct:Location").put("dct:identifier", state.slug()),
                "skos:prefLabel",
                state.title()));
        ArrayNode source = (ArrayNode) dataset.path("dct:source");
        files.forEach(file -> source.addObject()
                .put("@id", service + EntryType.DOCUMENT.path() + "?file=" + file)
                .put("dct:title", file));
        ArrayNode distribution = (ArrayNode) dataset.path("dcat:distribution");
        for (EntryType type : EntryType.values()) {
            addWholeList(distribution.addObject(), service, type, "csv", "CSV", "text/csv");
            addWholeList(
                    distribution.addObject(),
                    service,
                    type,
                    "ndjson",
                    "newline-delimited JSON",
                    "application/x-ndjson");
        }
        return catalog;
    }

    private static void addWholeList(
            ObjectNode list, String service, EntryType type, String format, String name, String mediaType) {
        String url = service + type.path();
        list.put("@id", service + Dataset.SELF + "#" + type.collection() + "." + format)
                .put("@type", "dcat:Distribution");
        addText(list, "dct:title", StringUtils.capitalize(type.collection().replace('-', ' ')) + " as " + name);
        addIri(list, "dct:license", LICENSE);
        addIri(list, "dcat:accessURL", url);
        addIri(list, "dcat:downloadURL", url + "?format=" + format);
        addIri(list, "dcat:mediaType", MEDIA_TYPES + mediaType);
        addIri(list, "dcat:accessService", service + "/api/v1");
    }

    private static void addText(ObjectNode node, String name, String text) {
        node.putObject(name).put("@value", text).put("@language", "en");
    }

    private static void addIri(ObjectNode node, String name, String iri) {
        node.putObject(name).put("@id", iri);
    }
}
