// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/process.h"

#include <QTest>

#include <sys/resource.h>

class TstProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoCoreDump();
};

void TstProcess::leavesNoCoreDump()
{
    vv::refuseCoreDumps();
    rlimit now{1, 1};
    QCOMPARE(::getrlimit(RLIMIT_CORE, &now), 0);
    QCOMPARE(now.rlim_cur, rlim_t(0));
    QCOMPARE(now.rlim_max, rlim_t(0));
}

QTEST_APPLESS_MAIN(TstProcess)
#include "tst_process.moc"
