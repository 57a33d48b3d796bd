package org.cstorecords.dataset;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.cstorecords.version.Counts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class DatasetService {

    private final DatasetRepository dataset;
    private final Counts<Dataset> counted;

    DatasetService(DatasetRepository dataset, Clock clock) {
        this.dataset = dataset;
        this.counted = new Counts<>(clock);
    }

    /** Returns what the record holds, with its archive. */
    Dataset get(DataPackage whole) {
        return counted.of(whole.name(), () -> count(whole));
    }

    private Dataset count(DataPackage whole) {
        Map<String, List<CoverageCitation>> citations =
                dataset.citations().stream().collect(groupingBy(citation -> citation.coverageId));
        return Dataset.of(
                whole,
                dataset.counts(),
                dataset.coverage().stream()
                        .map(row -> CoverageDetail.of(row, citations.getOrDefault(row.id, List.of())))
                        .toList());
    }

    /** Returns the description of the dataset for catalogues, given the address of the service. */
    CatalogueDocument catalogue(DataPackage whole, String service) {
        return Catalogue.of(whole, service, dataset.extent(), dataset.states(), dataset.files());
    }
}
