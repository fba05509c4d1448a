namespace Benchmark;

/// <summary>A use case's door. Implementations are registered by convention.</summary>
public interface IApplicationService;

/// <summary>Says that a use case is open to anyone; without it a use case checks a permission first.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class PublicAccessAttribute : Attribute;
