// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangefixture.h"
#include "store/importlist.h"

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

class TstImportList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestFirst();
};

void TstImportList::newestFirst()
{
    const Store store;
    VV_OK(pastImports(store.db(), 10));
    QVERIFY(pastImports(store.db(), 10)->isEmpty());
    const QByteArray head
        = "Catalog#,Artist,Title,Label,Format,Rating,Released,release_id,CollectionFolder,Date Added\n";
    const QByteArray row = "X 1,Ana Vidal,Low Tide,X,\"LP, Album\",,1971,%1,Uncategorized,2024-01-01 10:00:00\n";
    const auto take = [&](const QString &name, const QByteArray &release) {
        const QString file = fileWith(store, head + QByteArray(row).replace("%1", release), name);
        return importFile(store.db(), file, {.now = store.now});
    };
    VV_IMPORTED(take(u"first.csv"_s, "11"));
    VV_IMPORTED(take(u"second.csv"_s, "12"));
    VV_IMPORTED(take(u"second.csv"_s, "12")); // nothing new in it, so nothing to take back
    const auto imports = pastImports(store.db(), 10);
    VV_OK(imports);
    QCOMPARE(imports->size(), 2);
    QCOMPARE(imports->first().file, u"second.csv"_s);
    QCOMPARE(imports->first().format, ImportFormat::CollectionCsv);
    QCOMPARE(imports->first().imported, store.now);
    QCOMPARE(pastImports(store.db(), 1)->size(), 1);
    VV_OK(undoLastImport(store.db(), store.now));
    QCOMPARE(pastImports(store.db(), 10)->first().file, u"first.csv"_s);
}

QTEST_GUILESS_MAIN(TstImportList)
#include "tst_importlist.moc"
