// SPDX-License-Identifier: GPL-3.0-or-later
// Makes step after step until it is killed, and prints the number of each one that the store has acknowledged:
// killablewriter FILE FIRST
#include "store/database.h"
#include "writersteps.h"

#include <QCoreApplication>
#include <QSqlQuery>
#include <QStringList>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vv;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto database = store::Database::open(arguments.value(1), store::Database::Mode::ReadWrite);
    if (!database) {
        std::fprintf(stderr, "%s\n", qPrintable(database.error().detail));
        return 1;
    }
    // Otherwise hardly any kill would come while the log is brought into the file.
    QSqlQuery((*database)->handle()).exec(u"PRAGMA wal_autocheckpoint = 15"_s);
    for (int number = arguments.value(2).toInt();; ++number) {
        if (const auto done = test::makeStep((*database)->handle(), number); !done) {
            std::fprintf(stderr, "step %d: %s\n", number, qPrintable(done.error().detail));
            return 1;
        }
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}
