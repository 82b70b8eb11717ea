// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Storage
import Wire

/// What a route answers.
enum Reply: Sendable {
    /// A page; 422 when it shows a form back with what is wrong in it.
    case page(any Page, status: HTTPResponse.Status = .ok)
    /// On to another page after something was done, so that reloading sends nothing again.
    case seeOther(String)
    /// Bytes for a program that asks.
    case data([UInt8], type: String, status: HTTPResponse.Status)
    /// The entry a form made or changed is on the disk; on to a page that shows it.
    case kept(Kept, page: String)
    /// A file to keep.
    case file(bytes: [UInt8], type: String, name: String)
    /// A file to keep that is long, passed on piece by piece.
    case stream(LongFile)
    /// Facts for a script of our own.
    case facts(JSONValue)

    /// Any of these with further header fields, such as a cookie.
    indirect case carrying(HTTPFields, Reply)

    /// A form with what is wrong in it.
    static func again(_ page: any Page) -> Reply {
        .page(page, status: .unprocessableContent)
    }
}

/// A file that is not held in memory as a whole.
struct LongFile: Sendable {
    let name: String
    let type: String
    /// How many bytes it has.
    let size: Int
    /// Gives the bytes from a place on, some of them; empty at its end.
    let read: @Sendable (_ from: Int) async throws -> [UInt8]
}

/// Makes the answer to a visit.
typealias Handler = @Sendable (Visit) async throws -> Reply
