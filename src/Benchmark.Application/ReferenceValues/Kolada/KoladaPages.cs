using Microsoft.Extensions.Options;

namespace Benchmark.ReferenceValues.Kolada;

/// <summary>Reads all pages of an answer, or nothing.</summary>
internal sealed class KoladaPages(KoladaConnection connection, IOptions<KoladaOptions> options)
{
    /// <exception cref="ReferenceSourceException">A page is missing, or the pages can't be trusted.</exception>
    public async Task<List<T>> ReadAsync<T>(string path, CancellationToken cancellationToken)
    {
        var root = Root();
        var visited = new HashSet<Uri>();
        var counts = new List<(int? Said, int Sent)>();
        var rows = new List<T>();
        for (Uri? address = new(root, path); address is not null;)
        {
            if (!visited.Add(address) || visited.Count > options.Value.MaxPages)
            {
                throw new ReferenceSourceException(ReferenceFailure.EndlessPages, address.PathAndQuery);
            }

            var page = await connection.GetAsync<T>(address, cancellationToken);
            if (page.Values!.Count == 0 && page.NextUrl is not null)
            {
                throw new ReferenceSourceException(ReferenceFailure.EndlessPages, address.PathAndQuery);
            }

            rows.AddRange(page.Values);
            counts.Add((page.Count, page.Values.Count));
            address = page.NextUrl is null ? null : Next(root, page.NextUrl);
        }

        RequireCount(counts, rows.Count);
        return rows;
    }

    /// <summary>A link is followed on the configured host only, and in the configured way even when it says http.</summary>
    private static Uri Next(Uri root, string link)
    {
        var isBelow = Uri.TryCreate(root, link, out var next)
            && next.Scheme is "http" or "https"
            && string.Equals(next.Host, root.Host, StringComparison.OrdinalIgnoreCase)
            && (next.Port == root.Port || (next.IsDefaultPort && root.IsDefaultPort))
            && next.AbsolutePath.StartsWith(root.AbsolutePath, StringComparison.Ordinal);
        return isBelow ? new Uri(root, next!.PathAndQuery) : throw new ReferenceSourceException(ReferenceFailure.ForeignAddress, link);
    }

    // "count" is the rows of the page in some of Kolada's answers and the rows of all pages in others.
    private static void RequireCount(List<(int? Said, int Sent)> pages, int total)
    {
        if (!pages.TrueForAll(p => p.Said == p.Sent) && !pages.TrueForAll(p => p.Said == total))
        {
            throw new ReferenceSourceException(ReferenceFailure.CountMismatch, $"{pages.Find(p => p.Said != p.Sent).Said} / {total}");
        }
    }

    private Uri Root()
    {
        var address = options.Value.BaseAddress ?? throw new InvalidOperationException("Kolada:BaseAddress is missing.");
        return address.AbsolutePath.EndsWith('/') ? address : new UriBuilder(address) { Path = address.AbsolutePath + "/" }.Uri;
    }
}
