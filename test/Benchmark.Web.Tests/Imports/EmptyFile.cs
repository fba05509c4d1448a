using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Benchmark.Web.Tests.Imports;

/// <summary>A form with one file of zeros, sent in small pieces and never held whole.</summary>
internal sealed class EmptyFile : HttpContent
{
    private const string Boundary = "benchmark-boundary";

    private readonly byte[] _head;
    private readonly byte[] _tail = Encoding.ASCII.GetBytes($"\r\n--{Boundary}--\r\n");
    private readonly long _size;
    private readonly bool _saysItsLength;

    public EmptyFile(long size, bool saysItsLength, string? token = null)
    {
        _size = size;
        _saysItsLength = saysItsLength;
        var field = token is null ? string.Empty : $"--{Boundary}\r\nContent-Disposition: form-data; name=\"__RequestVerificationToken\"\r\n\r\n{token}\r\n";
        _head = Encoding.ASCII.GetBytes($"{field}--{Boundary}\r\nContent-Disposition: form-data; name=\"files\"; filename=\"stor.xlsx\"\r\n\r\n");
        Headers.ContentType = MediaTypeHeaderValue.Parse($"multipart/form-data; boundary={Boundary}");
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(_head);
        var piece = new byte[64 * 1024];
        for (var left = _size; left > 0; left -= piece.Length)
        {
            await stream.WriteAsync(piece.AsMemory(0, (int)Math.Min(left, piece.Length)));
        }

        await stream.WriteAsync(_tail);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _head.Length + _size + _tail.Length;
        return _saysItsLength;
    }
}
