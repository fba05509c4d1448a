using System.IO.Compression;
using System.Xml;
using Benchmark.Documents.Safety;

namespace Benchmark.Documents.Spreadsheets;

/// <summary>The parts of an xlsx file and how they point to each other.</summary>
internal sealed class XlsxPackage(ZipArchive zip, UnpackBudget budget)
{
    /// <summary>A reader over a part; null when there is no such part.</summary>
    public XmlReader? Open(string? path) =>
        path is not null && Find(path) is { } entry ? SafeXml.Open(entry, budget) : null;

    /// <summary>The path of the first part that a relations file points to with this type.</summary>
    public string? Target(string relations, string folder, string type) =>
        Relations(relations, folder)
            .Where(relation => relation.Type.EndsWith('/' + type, StringComparison.Ordinal))
            .Select(relation => relation.Path)
            .FirstOrDefault();

    /// <summary>All paths of a relations file by id.</summary>
    public Dictionary<string, string> Targets(string relations, string folder)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, _, path) in Relations(relations, folder))
        {
            targets.TryAdd(id, path);
        }

        return targets;
    }

    private List<(string Id, string Type, string Path)> Relations(string relations, string folder)
    {
        var found = new List<(string, string, string)>();
        using var xml = Open(relations);
        while (xml?.Read() == true)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("TargetMode") != "External")
            {
                found.Add((xml.GetAttribute("Id") ?? string.Empty, xml.GetAttribute("Type") ?? string.Empty, Resolve(folder, xml.GetAttribute("Target") ?? string.Empty)));
            }
        }

        return found;
    }

    private ZipArchiveEntry? Find(string path) =>
        zip.GetEntry(path) ?? zip.Entries.FirstOrDefault(entry => entry.FullName.Equals(path, StringComparison.OrdinalIgnoreCase));

    private static string Resolve(string folder, string target)
    {
        var parts = new List<string>();
        foreach (var part in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ".."))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
