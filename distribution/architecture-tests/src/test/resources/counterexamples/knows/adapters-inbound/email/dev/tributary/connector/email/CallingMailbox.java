package dev.tributary.connector.email;

import dev.tributary.connector.sftp.SftpConnectorProvider;

record CallingMailbox(SftpConnectorProvider connector) {}
