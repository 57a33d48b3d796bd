package org.cstorecords.dataset;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.cstorecords.version.Releases;
import org.cstorecords.version.VersionCache;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Service
@Transactional(readOnly = true)
class DatasetService {

    private final DatasetRepository dataset;
    private final Releases releases;
    private final VersionCache<Dataset> cache;
    private final Catalog catalog;

    DatasetService(DatasetRepository dataset, Releases releases, Clock clock, JsonMapper json) {
        this.dataset = dataset;
        this.releases = releases;
        this.catalog = new Catalog(json);
        this.cache = new VersionCache<>(clock);
    }

    /** Returns the dataset, with the archive as its download. */
    Dataset get(DataPackage dataPackage) {
        return cache.of(dataPackage.fileName(), () -> read(dataPackage));
    }

    private Dataset read(DataPackage dataPackage) {
        Map<String, List<CoverageCitation>> citations =
                dataset.citations().stream().collect(groupingBy(citation -> citation.coverageId));
        return Dataset.of(
                dataPackage,
                releases.all(),
                dataset.counts(),
                dataset.coveredUntil(),
                dataset.coverage().stream()
                        .map(row -> CoverageDetail.of(row, citations.getOrDefault(row.id, List.of())))
                        .toList());
    }

    /**
     * Returns the description of the dataset for data catalogs.
     *
     * @param service the base URL of the service, without a path
     */
    ObjectNode catalog(DataPackage dataPackage, String service) {
        return catalog.of(dataPackage, service, dataset.extent(), dataset.states(), dataset.files());
    }
}
