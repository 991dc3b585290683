package dev.tributary.connector.email;

import dev.tributary.connector.email.imap.Mailbox;
import dev.tributary.connector.email.intake.DocumentsOfMail;
import dev.tributary.connector.email.intake.Door;
import dev.tributary.connector.email.intake.Finishing;
import dev.tributary.connector.email.intake.Journal;
import dev.tributary.connector.email.intake.Ledger;
import dev.tributary.connector.email.intake.MailIntake;
import dev.tributary.connector.email.intake.Reading;
import dev.tributary.connector.email.senders.Authentication;
import dev.tributary.connector.email.senders.HourlyLimit;
import dev.tributary.connector.formats.gateway.Closing;
import dev.tributary.connector.formats.gateway.Kept;
import dev.tributary.connector.formats.gateway.Owner;
import dev.tributary.connector.formats.gateway.Patience;
import dev.tributary.connector.formats.gateway.TemporaryFiles;
import dev.tributary.connector.spi.ConnectorContext;
import java.io.IOException;
import java.util.Random;

/** Of what the intake of the mailbox is made, once the gateway can be asked. */
record Parts(
        ConnectorContext context,
        Closing closing,
        EmailSettings settings,
        Ledger ledger,
        Letters letters,
        Random chance) {

    MailIntake intake(Mailbox mailbox) throws IOException, InterruptedException {
        Owner owner = Owner.of(new Kept(context, closing), chance);
        Journal journal = new Journal(context);
        Finishing finishing = new Finishing(ledger, letters.answers(), letters.outbox(), journal, context.clock());
        DocumentsOfMail documents =
                new DocumentsOfMail(context, new Patience(context, closing), settings.files(), settings.mostItems());
        Reading reading =
                new Reading(mailbox, settings.bounds(), TemporaryFiles.of(owner.name()), documents, finishing);
        return new MailIntake(mailbox, ledger, owner, door(), reading, journal);
    }

    private Door door() {
        String trusted = settings.authservId();
        return new Door(
                settings.senders(),
                trusted == null ? null : new Authentication(trusted),
                settings.ownAddresses(),
                new HourlyLimit(settings.mostMailsPerHour(), context.clock()));
    }
}
