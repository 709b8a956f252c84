// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/display.h"
#include "windowharness.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::test;

class TstArticlesCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void showsTheUsualOnes();
    void enterSortsAnew();
    void buttonsByKeyboard();
    void nothingToDo();
    void backToTheUsualOnes();
    void aFailureIsSaid();
    void undoIsOffered();
    void anotherCollectionHasItsOwn();

private:
    [[nodiscard]] QLineEdit *field() const { return m_window->find<QLineEdit>("articlesField"); }
    [[nodiscard]] QPushButton *save() const { return m_window->find<QPushButton>("articlesSaveButton"); }
    [[nodiscard]] QPushButton *usual() const { return m_window->find<QPushButton>("articlesUsualButton"); }
    [[nodiscard]] QString state() const
    {
        const auto *label = m_window->find<QLabel>("articlesState");
        return label->isHidden() ? QString() : label->text();
    }
    void type(const QString &text) const
    {
        field()->setFocus();
        field()->selectAll();
        QTest::keyClicks(field(), text);
    }

    std::unique_ptr<WindowHarness> m_window;
};

void TstArticlesCard::init()
{
    m_window = std::make_unique<WindowHarness>(3);
    QVERIFY(m_window->open());
    m_window->window->showPage(u"settings"_s);
    QVERIFY(field() && save() && usual());
}

void TstArticlesCard::showsTheUsualOnes()
{
    QCOMPARE(field()->text(), leadingArticles().join(u' '));
    QVERIFY(!save()->isEnabled());
    QVERIFY(!usual()->isEnabled());
    QCOMPARE(state(), QString());
    QVERIFY(!field()->accessibleName().isEmpty());
}

void TstArticlesCard::enterSortsAnew()
{
    type(u"The, os  OS l'"_s);
    QVERIFY(save()->isEnabled());
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_window->backend.articles.size(), 1);
    QCOMPARE(m_window->backend.articles.first(), store::OwnArticles(QStringList{u"the"_s, u"os"_s, u"l'"_s}));
    QCOMPARE(field()->text(), u"the os l'"_s);
    QVERIFY(state().contains(u"Sorting again"_s));
    QVERIFY(field()->isReadOnly() && !save()->isEnabled());
    QTest::keyClick(field(), Qt::Key_Return); // while it is under way
    QCOMPARE(m_window->backend.articles.size(), 1);
    Q_EMIT m_window->backend.articlesSet(QStringList{u"the"_s, u"os"_s, u"l'"_s}, false);
    QVERIFY(state().contains(u"new order"_s));
    QVERIFY(!field()->isReadOnly() && !save()->isEnabled() && usual()->isEnabled());
    QVERIFY(field()->hasFocus());
}

void TstArticlesCard::buttonsByKeyboard()
{
    type(u"os"_s);
    QTest::keyClick(m_window->window->focusWidget(), Qt::Key_Tab);
    QVERIFY(save()->hasFocus());
    QTest::keyClick(save(), Qt::Key_Space);
    QCOMPARE(m_window->backend.articles.size(), 1);
    QVERIFY(field()->hasFocus());
}

void TstArticlesCard::nothingToDo()
{
    type(leadingArticles().join(u", "_s));
    QVERIFY(!save()->isEnabled());
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(m_window->backend.articles.isEmpty());
    QVERIFY(state().contains(u"already"_s));
}

void TstArticlesCard::backToTheUsualOnes()
{
    Q_EMIT m_window->backend.articlesSet(QStringList(), false);
    QCOMPARE(field()->text(), QString());
    QVERIFY(usual()->isEnabled());
    QTest::mouseClick(usual(), Qt::LeftButton);
    QCOMPARE(m_window->backend.articles, QList<store::OwnArticles>{store::OwnArticles()});
    Q_EMIT m_window->backend.articlesSet({}, false);
    QCOMPARE(field()->text(), leadingArticles().join(u' '));
    QVERIFY(!usual()->isEnabled());
}

void TstArticlesCard::aFailureIsSaid()
{
    type(u"os"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    Q_EMIT m_window->backend.writeFailed({Error::Kind::StorageFull, u"full"_s});
    QVERIFY(state().contains(u"as it was"_s));
    QCOMPARE(field()->text(), u"os"_s); // to be tried again
    QVERIFY(save()->isEnabled() && !field()->isReadOnly());
    // Somebody else's failure is none of this card's.
    Q_EMIT m_window->backend.articlesSet(QStringList{u"os"_s}, false);
    Q_EMIT m_window->backend.writeFailed({Error::Kind::Storage, u"another"_s});
    QVERIFY(state().contains(u"new order"_s));
}

void TstArticlesCard::undoIsOffered()
{
    m_window->backend.undoable = true;
    Q_EMIT m_window->backend.articlesSet(QStringList{u"os"_s}, false);
    auto *undo = m_window->find<QPushButton>("undoButton");
    QVERIFY(undo && undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(m_window->backend.undos, 1);
    Q_EMIT m_window->backend.articlesSet({}, true);
    QVERIFY(m_window->find<QLabel>("undoText")->text().contains(u"Taken back"_s));
    QVERIFY(state().contains(u"before"_s));
}

void TstArticlesCard::anotherCollectionHasItsOwn()
{
    CollectionFixture other;
    QVERIFY(other.sync(CollectionFixture::copies(3)));
    {
        const auto database = store::Database::open(other.file(), store::Database::Mode::ReadWrite);
        QVERIFY(store::setOwnArticles((*database)->handle(), QStringList{u"grupo"_s}));
    }
    m_window->library.open(other.file());
    QCOMPARE(field()->text(), u"grupo"_s);
    QVERIFY(usual()->isEnabled());
    m_window->library.open({});
}

QTEST_MAIN(TstArticlesCard)
#include "tst_articlescard.moc"
