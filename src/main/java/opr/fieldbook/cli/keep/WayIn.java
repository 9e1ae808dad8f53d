package opr.fieldbook.cli.keep;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Passphrase;
import opr.fieldbook.cli.call.WrongUsage;
import opr.fieldbook.seal.RecoveryKey;
import opr.fieldbook.store.Secret;
import opr.fieldbook.work.backup.OrganizationKeys;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The secret a command opens a library with, where it may be another one than the passphrase. */
final class WayIn {

    @Option(names = "--recovery-key-file", paramLabel = "FILE", description = "The recovery key is the first line.")
    @Nullable Path recoveryKeyFile;

    @Option(
            names = "--organization-key-file",
            paramLabel = "FILE",
            description = "The private half of the organization's key.")
    @Nullable Path organizationKeyFile;

    /** Whether one of the files is given. */
    boolean isGiven() {
        return recoveryKeyFile != null || organizationKeyFile != null;
    }

    /** Does the work with the secret and wipes it. */
    <T> T with(Call call, Function<Secret, T> work) {
        Path recovery = recoveryKeyFile;
        Path organization = organizationKeyFile;
        if (recovery != null && organization != null) {
            throw WrongUsage.of("cli.usage.one-way");
        }
        if (organization != null) {
            return work.apply(Secret.organizationKey(new OrganizationKeys(FileStore.real()).read(organization)));
        }
        char[] words = recovery == null ? call.passphrase() : Passphrase.recoveryKeyOf(recovery);
        try {
            if (recovery == null) {
                return work.apply(Secret.passphrase(words));
            }
            try (RecoveryKey key = RecoveryKey.parse(java.nio.CharBuffer.wrap(words))) {
                return work.apply(Secret.recoveryKey(key));
            }
        } finally {
            Arrays.fill(words, '\0');
        }
    }
}
