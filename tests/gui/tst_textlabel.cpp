// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/textlabel.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace vv;

namespace {

const QString kLong
    = u"A rather long title with the featured guests and the place of the recording, live and remastered"_s;

} // namespace

/// It is as tall as a QLabel is, whatever became of it between two questions.
class TstTextLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsTallAsALabel_data();
    void isAsTallAsALabel();
    void remembersMoreThanOneWidth();
};

void TstTextLabel::isAsTallAsALabel_data()
{
    using Change = std::function<void(QLabel &)>;
    QTest::addColumn<Change>("change");
    QTest::addRow("text") << Change([](QLabel &label) { label.setText(u"Short"_s); });
    QTest::addRow("longer text") << Change([](QLabel &label) { label.setText(kLong + kLong + kLong); });
    QTest::addRow("markup") << Change([](QLabel &label) { label.setTextFormat(Qt::RichText); });
    QTest::addRow("selectable") << Change(
        [](QLabel &label) { label.setTextInteractionFlags(Qt::TextSelectableByMouse); });
    QTest::addRow("in one line") << Change([](QLabel &label) { label.setWordWrap(false); });
    QTest::addRow("larger font") << Change([](QLabel &label) {
        QFont font = label.font();
        font.setPixelSize(40);
        label.setFont(font);
    });
    QTest::addRow("larger font of the parent") << Change([](QLabel &label) {
        QFont font = label.font();
        font.setPixelSize(40);
        label.parentWidget()->setFont(font);
    });
    QTest::addRow("contents margins") << Change([](QLabel &label) { label.setContentsMargins(30, 11, 30, 11); });
    QTest::addRow("margin") << Change([](QLabel &label) { label.setMargin(30); });
    QTest::addRow("indent") << Change([](QLabel &label) { label.setIndent(50); });
    QTest::addRow("frame") << Change([](QLabel &label) {
        label.setFrameStyle(QFrame::Box | QFrame::Plain);
        label.setLineWidth(9);
    });
}

void TstTextLabel::isAsTallAsALabel()
{
    QFETCH(const std::function<void(QLabel &)>, change);
    QWidget parent;
    QLabel plain(kLong, &parent);
    gui::TextLabel label(kLong, &parent);
    for (QLabel *each : {&plain, static_cast<QLabel *>(&label)}) {
        each->setTextFormat(Qt::PlainText);
        each->setWordWrap(true);
    }
    parent.show();
    const auto heights = [](const QLabel &each) {
        QList<int> all;
        for (const int width : {90, 200, 90, 1000, 200})
            all += each.heightForWidth(width);
        return all;
    };
    QCOMPARE(heights(label), heights(plain));
    const QList<int> before = heights(label);
    change(plain);
    change(label);
    QCOMPARE(heights(label), heights(plain));
    if (qstrcmp(QTest::currentDataTag(), "markup") != 0 && qstrcmp(QTest::currentDataTag(), "selectable") != 0)
        QVERIFY2(heights(label) != before, "this change makes no difference, so nothing was shown");
}

void TstTextLabel::remembersMoreThanOneWidth()
{
    gui::TextLabel label(kLong);
    label.setWordWrap(true);
    QList<int> first;
    for (int width = 60; width < 600; width += 60)
        first += label.heightForWidth(width);
    for (int width = 540, i = 8; width >= 60; width -= 60, --i)
        QCOMPARE(label.heightForWidth(width), first[i]);
    QVERIFY(first.first() > first.last());
    QLabel plain(kLong);
    plain.setWordWrap(true);
    QCOMPARE(label.heightForWidth(-1), plain.heightForWidth(-1));
}

QTEST_MAIN(TstTextLabel)
#include "tst_textlabel.moc"
