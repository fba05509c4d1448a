using System.Text.Json;
using Xunit;

namespace Benchmark.Documents.Tests.Fixtures;

/// <summary>What two kommuner published, beside the repository where it is there.</summary>
internal static class Corpus
{
    public static string? Folder { get; } = Find();

    public static JsonDocument Read(string name) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder!, name)));

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Benchmark.sln")))
            {
                var corpus = Path.Combine(folder.FullName, "..", "shared", "corpus");
                return Directory.Exists(corpus) ? corpus : null;
            }
        }

        return null;
    }
}

/// <summary>A test on published reports: skipped, and said so, where they aren't beside the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (Corpus.Folder is null)
        {
            Skip = "The published reports aren't beside the repository (../shared/corpus).";
        }
    }
}

/// <summary>The same for tests with cases, that also need LibreOffice.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusTheoryAttribute : TheoryAttribute
{
    public CorpusTheoryAttribute()
    {
        if (Corpus.Folder is null || Soffice.Command is null)
        {
            Skip = "The published reports aren't beside the repository (../shared/corpus), or LibreOffice isn't installed.";
        }
    }
}
