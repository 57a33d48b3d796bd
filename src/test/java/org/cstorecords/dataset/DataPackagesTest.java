package org.cstorecords.dataset;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cstorecords.version.CurrentVersion;
import org.cstorecords.version.DatasetVersion;
import org.cstorecords.version.Releases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponseException;

class DataPackagesTest {

    static final Releases.Base RELEASE = new Releases.Base("2026.12", LocalDate.of(2026, 12, 1));

    @TempDir
    Path folder;

    final CurrentVersion current = mock();
    final DataPackageService service = mock();
    final DataPackages packages = new DataPackages(current, service);

    @BeforeEach
    void stubTheService() throws IOException {
        publish(1);
        when(service.write()).thenAnswer(call -> {
            Thread.sleep(100);
            Path file = Files.createTempDirectory(folder, "").resolve("a.zip");
            Files.createFile(file);
            return new DataPackage(requireNonNull(current.get()), RELEASE, false, file, 0, "");
        });
    }

    @Test
    void concurrentRequestsShareOneArchive() throws Exception {
        List<Callable<DataPackage>> requests = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            requests.add(packages::newest);
        }
        ExecutorService threads = Executors.newFixedThreadPool(requests.size());
        try {
            List<Future<DataPackage>> results = threads.invokeAll(requests);
            for (Future<DataPackage> result : results) {
                assertThat(result.get()).isSameAs(results.get(0).get());
            }
        } finally {
            threads.shutdown();
        }

        verify(service, times(1)).write();
    }

    @Test
    void anArchiveTwoVersionsOldIsDeleted() throws IOException {
        DataPackage first = packages.newest();
        publish(2);
        DataPackage second = packages.newest();

        assertThat(first.file()).exists();
        publish(3);
        DataPackage third = packages.newest();
        assertThat(first.file().getParent()).doesNotExist();
        assertThat(second.file()).exists();

        packages.destroy();
        assertThat(second.file().getParent()).doesNotExist();
        assertThat(third.file().getParent()).doesNotExist();
    }

    @Test
    void aDeletedArchiveIsWrittenAgain() throws IOException {
        Files.delete(packages.newest().file());

        assertThat(packages.newest().file()).exists();
        verify(service, times(2)).write();
    }

    @Test
    void anArchiveOfTheWrongSizeIsWrittenAgain() throws IOException {
        Files.writeString(packages.newest().file(), "not what was written");

        assertThat(packages.newest().file()).isEmptyFile();
        verify(service, times(2)).write();
    }

    @Test
    @Timeout(30)
    void aRequestDuringTheWriteGets503WithRetryAfter() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch mayFinish = new CountDownLatch(1);
        DataPackageService slow = mock();
        when(slow.write()).thenAnswer(call -> {
            started.countDown();
            mayFinish.await();
            return new DataPackage(
                    requireNonNull(current.get()), RELEASE, false, Files.createFile(folder.resolve("a.zip")), 0, "");
        });
        DataPackages slowPackages = new DataPackages(current, slow);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<DataPackage> first = thread.submit(slowPackages::newest);
            started.await();

            assertUnavailable(slowPackages);

            mayFinish.countDown();
            assertThat(slowPackages.newest()).isSameAs(first.get());
            verify(slow, times(1)).write();
        } finally {
            mayFinish.countDown();
            thread.shutdown();
        }
    }

    @Test
    void aFullDiskOrAMissingVersionGets503WithRetryAfter() throws IOException {
        DataPackageService full = mock();
        when(full.write()).thenThrow(new IOException("No space left on device"));
        assertUnavailable(new DataPackages(current, full));

        when(current.get()).thenReturn(null);
        assertUnavailable(packages);
    }

    private static void assertUnavailable(DataPackages packages) {
        assertThatExceptionOfType(ErrorResponseException.class)
                .isThrownBy(packages::newest)
                .satisfies(e -> {
                    assertThat(e.getStatusCode().value()).isEqualTo(503);
                    assertThat(e.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isNotNull();
                });
    }

    private void publish(long number) {
        DatasetVersion version = mock();
        when(version.version()).thenReturn(number);
        when(version.published()).thenReturn(Instant.ofEpochSecond(number));
        when(current.get()).thenReturn(version);
    }
}
