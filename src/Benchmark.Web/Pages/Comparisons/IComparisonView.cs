using Benchmark.Comparisons;
using Microsoft.AspNetCore.Mvc;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>A comparison to draw, today's or a saved one: what the partial views of both need.</summary>
public interface IComparisonView
{
    /// <summary>What is shown.</summary>
    ComparisonDto Comparison { get; }

    /// <summary>Whether it is today's: only then does a place lead to how it came about.</summary>
    bool IsToday { get; }

    /// <summary>The language's words.</summary>
    ComparisonWords Words { get; }

    /// <summary>Where the table is had as a file.</summary>
    string DownloadAddress(IUrlHelper url, string format);
}
