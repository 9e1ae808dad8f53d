package opr.fieldbook.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.DeviceIdentity;

/** The key pairs of a library: those it writes with now, under {@code self}, and former ones, each under its name. */
record OwnDevices(LibraryRecords records, Path database) {

    DeviceIdentity present() {
        byte[] encoded = records.get(Library.DEVICE, Library.SELF)
                .orElseThrow(() -> Problem.damaged("problem.file-damaged", database));
        return DeviceIdentity.decode(encoded);
    }

    /** Takes a new one; the former one is kept. */
    DeviceIdentity renew() {
        DeviceIdentity next = DeviceIdentity.create();
        return records.transaction(() -> {
            DeviceIdentity before = present();
            records.put(Library.DEVICE, before.device(), before.encode());
            records.put(Library.DEVICE, Library.SELF, next.encode());
            return next;
        });
    }

    /** The present one and the former ones, by name. */
    Map<String, DeviceIdentity> all() {
        Map<String, DeviceIdentity> devices = new TreeMap<>();
        for (byte[] encoded : records.list(Library.DEVICE).values()) {
            DeviceIdentity device = DeviceIdentity.decode(encoded);
            devices.put(device.device(), device);
        }
        return devices;
    }
}
