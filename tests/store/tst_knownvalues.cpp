// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/knownvalues.h"
#include "store/localfacts.h"

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

class TstKnownValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachOnceInOrder_data();
    void eachOnceInOrder();
    void nothingWhereItCannotBeChosen();

private:
    Store m_store;
};

void TstKnownValues::initTestCase()
{
    Release one = makeRelease(11, u"Okoye (2)"_s, u"Blue Transit"_s, 1975);
    one.genres = {u"Jazz"_s, u"blues"_s};
    Release two = makeRelease(12, u"Orla Finch"_s, u"Hymns"_s, 1961);
    two.formats = {{u"CD"_s, u"1"_s, {u"Album"_s}, {}}};
    const auto pass = m_store.writer().beginPass(m_store.now);
    VV_OK(pass);
    VV_OK(m_store.writer().saveFolders({{{1}, u"Uncategorized"_s, 0}, {{2}, u"Attic"_s, 0}}));
    VV_OK(
        m_store.writer().savePage(*pass, {.page = 1, .copies = {makeCopy(1, one, 2), makeCopy(2, two)}}, m_store.now));
    VV_OK(m_store.writer().finishPass(*pass, *pass, m_store.now));
    ReleaseDetail detail;
    detail.release = one;
    detail.country = u"Spain"_s;
    VV_OK(m_store.writer().saveDetail(detail, m_store.now));
    LocalFacts own(m_store.db());
    VV_OK(own.setTags({1}, {u"late night"_s, u"gift"_s}));
}

void TstKnownValues::eachOnceInOrder_data()
{
    QTest::addColumn<Subject>("subject");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("artists") << Subject::Artist << QStringList{u"Okoye"_s, u"Orla Finch"_s};
    QTest::newRow("labels") << Subject::Label << QStringList{u"North Pier"_s};
    QTest::newRow("genres") << Subject::Genre << QStringList{u"blues"_s, u"Jazz"_s};
    QTest::newRow("styles") << Subject::Style << QStringList{u"Modal"_s};
    QTest::newRow("formats") << Subject::Format << QStringList{u"Album"_s, u"CD"_s, u"LP"_s, u"Vinyl"_s};
    QTest::newRow("countries") << Subject::Country << QStringList{u"Spain"_s};
    QTest::newRow("folders") << Subject::Folder << QStringList{u"Attic"_s, u"Uncategorized"_s};
    QTest::newRow("tags") << Subject::Tag << QStringList{u"gift"_s, u"late night"_s};
}

void TstKnownValues::eachOnceInOrder()
{
    QFETCH(Subject, subject);
    QFETCH(QStringList, values);
    const auto known = knownValues(m_store.db(), subject);
    VV_OK(known);
    QCOMPARE(*known, values);
}

void TstKnownValues::nothingWhereItCannotBeChosen()
{
    for (const Subject subject : {Subject::Anywhere, Subject::Title, Subject::Year, Subject::Loaned}) {
        QVERIFY(!hasKnownValues(subject));
        VV_OK(knownValues(m_store.db(), subject));
        QVERIFY(knownValues(m_store.db(), subject)->isEmpty());
    }
}

QTEST_GUILESS_MAIN(TstKnownValues)

#include "tst_knownvalues.moc"
