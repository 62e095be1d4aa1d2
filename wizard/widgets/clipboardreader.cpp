// SPDX-License-Identifier: MIT
#include "clipboardreader.h"

#include "secretclipboard.h"

#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace Salestrekker {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds slow{ 100 };
constexpr milliseconds unaskedLimit{ 200 };
constexpr milliseconds askedLimit{ 3000 };
constexpr milliseconds held{ 100 }; // of the 200 ms that nobody notices; most owners answer within 10

} // namespace

ClipboardReader& ClipboardReader::instance()
{
    static QPointer<ClipboardReader> reader;
    if (!reader)
        reader = new ClipboardReader;
    return *reader;
}

bool ClipboardReader::isOurs(QClipboard::Mode mode)
{
    const QClipboard* clipboard = QGuiApplication::clipboard();
    const bool owns = mode == QClipboard::Selection ? clipboard->ownsSelection() : clipboard->ownsClipboard();
    return owns || QGuiApplication::platformName() == QLatin1String("offscreen");
}

ClipboardReader::ClipboardReader() : QObject(qGuiApp)
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] { ++m_owner; });
}

void ClipboardReader::read(QObject* receiver, Why why, Then then, QClipboard::Mode mode)
{
    if (isOurs(mode))
        return then(readHere(mode));
    if (why == Why::Unasked && m_slowOwner == m_owner)
        return then({});
    if (auto* look = ForeignClipboard::look(mode, this))
        return readElsewhere(look, receiver, why, std::move(then), mode);
    const Begun begun = begin();
    const ClipboardContent content = readHere(mode);
    noteEnd(begun, content);
    then(content);
}

ClipboardContent ClipboardReader::readHere(QClipboard::Mode mode)
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData(mode);
    if (!data)
        return {};
    return { data->hasText() ? data->text() : QString(), isMarkedSecret(data), true };
}

// What the one before has not answered is not held against the next.
void ClipboardReader::noteEnd(const Begun& begun, const ClipboardContent& content)
{
    if (!content.isKnown || realTime() - begun.at > slow)
        m_slowOwner = begun.owner;
}

void ClipboardReader::readElsewhere(
    ForeignClipboard* look, QObject* receiver, Why why, Then then, QClipboard::Mode mode)
{
    const Begun begun = begin();
    const bool asked = why == Why::Asked;
    const bool waits = asked && !m_isAwaited;
    m_isAwaited = m_isAwaited || asked;
    const auto isOver = std::make_shared<bool>(false);
    const auto end
        = [=, this, wanted = QPointer(receiver), then = std::move(then)](const ClipboardContent& content) {
              if (std::exchange(*isOver, true))
                  return;
              look->deleteLater();
              if (mode == QClipboard::Clipboard)
                  noteEnd(begun, content);
              if (waits)
                  m_isAwaited = false;
              if (wanted)
                  then(content);
          };
    connect(look, &ForeignClipboard::finished, this, end);
    if (waits)
        look->wait(held);
    QTimer::singleShot((asked ? askedLimit : unaskedLimit), look, [=] { end({}); });
}

} // namespace Salestrekker
