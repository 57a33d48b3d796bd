package org.cstorecords.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cstorecords.dataset.DatasetRepository.Extent;
import org.cstorecords.record.Entry;
import org.cstorecords.record.EntryType;
import org.springframework.util.StringUtils;

/** Description of the dataset for data catalogs: DCAT 3 (W3C Data Catalog Vocabulary) as JSON-LD 1.1. */
final class Catalog {

    private static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final Map<String, String> CONTEXT = new TreeMap<>(Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "spdx", "http://spdx.org/rdf/terms#",
            "xsd", "http://www.w3.org/2001/XMLSchema#"));

    private static final Map<String, Object> PUBLISHER = node("@type", "foaf:Agent", "foaf:name", text("CSTO Records"));

    private Catalog() {}

    /**
     * Returns the description.
     *
     * @param service the base URL of the service, without a path
     * @param states the entries of the member states
     * @param files the names of the source files
     */
    static CatalogDocument of(
            DataPackage dataPackage, String service, Extent extent, List<Entry> states, List<String> files) {
        String self = service + Dataset.SELF;
        String api = service + "/api/v1";
        List<Object> distributions = new ArrayList<>();
        distributions.add(archive(self, dataPackage, service));
        for (EntryType type : EntryType.values()) {
            distributions.add(wholeList(self, api, service + type.path(), "csv", "CSV", "text/csv"));
            distributions.add(wholeList(
                    self, api, service + type.path(), "ndjson", "newline-delimited JSON", "application/x-ndjson"));
        }
        Map<String, Object> dataset = node(
                "@id", self,
                "@type", "dcat:Dataset",
                "dct:identifier", "csto-records",
                "dct:title", text("CSTO Records"),
                "dct:description",
                        text("The institutional record of the Collective Security Treaty Organization: member"
                                + " states, bodies, sessions, decisions, chairmanships, treaties, persons,"
                                + " formations and operations. Every fact cites a paragraph of a source. Where"
                                + " sources disagree, the dataset has each value."),
                "dct:publisher", PUBLISHER,
                "dct:license", iri(LICENSE),
                "dct:accessRights", iri("http://publications.europa.eu/resource/authority/access-right/PUBLIC"),
                "dct:language", iri("http://id.loc.gov/vocabulary/iso639-1/en"),
                "dct:issued", typed(extent.issued(), "xsd:dateTime"),
                "dct:modified", typed(dataPackage.version().published(), "xsd:dateTime"),
                "dcat:version", dataPackage.releaseName(),
                "dcat:theme", iri("http://publications.europa.eu/resource/authority/data-theme/INTR"),
                "dcat:keyword",
                        List.of(
                                text("Collective Security Treaty Organization"),
                                text("CSTO"),
                                text("international organizations"),
                                text("treaties"),
                                text("decisions")),
                "dct:temporal",
                        node(
                                "@type", "dct:PeriodOfTime",
                                "dcat:startDate", typed(extent.first(), "xsd:date"),
                                "dcat:endDate", typed(extent.last(), "xsd:date")),
                "dct:spatial", states.stream().map(Catalog::place).toList(),
                "dct:source", files.stream().map(file -> source(service, file)).toList(),
                "dcat:distribution", distributions);
        Map<String, Object> dataService = node(
                "@id", api,
                "@type", "dcat:DataService",
                "dct:title", text("CSTO Records API"),
                "dct:publisher", PUBLISHER,
                "dct:license", iri(LICENSE),
                "dcat:endpointURL", iri(api),
                "dcat:endpointDescription", iri(service + "/api/v1/openapi.yaml"),
                "dcat:servesDataset", iri(self));
        return new CatalogDocument(CONTEXT, List.of(dataset, dataService));
    }

    private static Map<String, Object> archive(String self, DataPackage dataPackage, String service) {
        return node(
                "@id", self + "#csto-records.zip",
                "@type", "dcat:Distribution",
                "dct:title", text(DataPackage.TITLE),
                "dct:license", iri(LICENSE),
                "dct:conformsTo", iri("https://datapackage.org/profiles/2.0/datapackage.json"),
                "dct:modified", typed(dataPackage.version().published(), "xsd:dateTime"),
                "dcat:accessURL", iri(self),
                "dcat:downloadURL", iri(service + DataPackage.SELF),
                "dcat:mediaType", iri(MEDIA_TYPES + DataPackage.MEDIA_TYPE),
                "dcat:byteSize", typed(dataPackage.bytes(), "xsd:nonNegativeInteger"),
                "spdx:checksum",
                        node(
                                "@type", "spdx:Checksum",
                                "spdx:algorithm", iri("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"),
                                "spdx:checksumValue", typed(dataPackage.sha256(), "xsd:hexBinary")));
    }

    private static Map<String, Object> wholeList(
            String self, String api, String url, String format, String name, String mediaType) {
        String collection = url.substring(api.length() + 1);
        return node(
                "@id", self + "#" + collection + "." + format,
                "@type", "dcat:Distribution",
                "dct:title", text(StringUtils.capitalize(collection.replace('-', ' ')) + " as " + name),
                "dct:license", iri(LICENSE),
                "dcat:accessURL", iri(url),
                "dcat:downloadURL", iri(url + "?format=" + format),
                "dcat:mediaType", iri(MEDIA_TYPES + mediaType),
                "dcat:accessService", iri(api));
    }

    private static Map<String, Object> place(Entry state) {
        return node("@type", "dct:Location", "dct:identifier", state.slug(), "skos:prefLabel", text(state.title()));
    }

    private static Map<String, Object> source(String service, String file) {
        return node("@id", service + EntryType.DOCUMENT.path() + "?file=" + file, "dct:title", file);
    }

    private static Map<String, Object> iri(String iri) {
        return node("@id", iri);
    }

    private static Map<String, Object> text(String text) {
        return node("@value", text, "@language", "en");
    }

    private static Map<String, Object> typed(Object value, String type) {
        return node("@value", value.toString(), "@type", type);
    }

    /** Returns a JSON object of alternating names and values, in that order. */
    private static Map<String, Object> node(Object... properties) {
        Map<String, Object> node = new LinkedHashMap<>();
        for (int i = 0; i < properties.length; i += 2) {
            node.put((String) properties[i], properties[i + 1]);
        }
        return node;
    }
}
