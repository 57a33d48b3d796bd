package org.cstorecords.dataset;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.cstorecords.version.Counts;
import org.cstorecords.version.Releases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class DatasetService {

    private final DatasetRepository dataset;
    private final Releases releases;
    private final Counts<Dataset> cache;

    DatasetService(DatasetRepository dataset, Releases releases, Clock clock) {
        this.dataset = dataset;
        this.releases = releases;
        this.cache = new Counts<>(clock);
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
    CatalogDocument catalog(DataPackage dataPackage, String service) {
        return Catalog.of(dataPackage, service, dataset.extent(), dataset.states(), dataset.files());
    }
}
